// Who of the cast keeps what is published: they change it, withdraw it, and are told when its parent changes.
import type { Cast } from './cast.ts'
import type { Standing } from './framework-versions.ts'
import type { AnyRow } from './rows.ts'
import stock from './stock/framework-drafts.json' with { type: 'json' }

type Tables = Readonly<Record<string, AnyRow[]>>

/** The same rows, those of what somebody keeps with who it is; and for each keeper, that it is theirs. */
export const withKeepers = (
  tables: Tables,
  cast: Cast,
  standing: ReadonlyMap<string, Standing>,
  start: Date,
): Record<string, AnyRow[]> => {
  const keepers = new Map(
    stock.kept.map(({ slug, by }) => [
      standing.get(`${slug}/1`)!.framework,
      cast.get(by)!.person.id,
    ]),
  )
  const kept = (table: string, framework: string): AnyRow[] =>
    tables[table]!.map((row) => ({ ...row, by_id: keepers.get(row[framework] as string) ?? null }))
  return {
    ...tables,
    'frameworks.framework': kept('frameworks.framework', 'id'),
    'frameworks.version': kept('frameworks.version', 'framework_id'),
    'frameworks.told': kept('frameworks.told', 'framework_id'),
    'frameworks.wrote': [...keepers].map(([what_id, person_id]) => ({
      person_id,
      what_id,
      what: 'framework',
      at: start,
    })),
  }
}
