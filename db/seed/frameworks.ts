// What invented groups and organisations hold to: adapted from what others made, and from each other.
import { frameworkFiles, idOfFramework, itemRows } from '../reference/framework-rows.ts'
import type { Cast } from './cast.ts'
import { makeFrameworkDrafts } from './framework-drafts.ts'
import { withKeepers } from './framework-keepers.ts'
import { makeOne, type Standing, type Stock } from './framework-versions.ts'
import stock from './stock/frameworks.json' with { type: 'json' }
import { makeChosen } from './frameworks-chosen.ts'
import { nextVersion } from './frameworks-next.ts'
import type { Organisations } from './organisations.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import { dayBefore } from './when.ts'
import { daysAfter } from '../../src/platform/clock.ts'

const referenced = (): Map<string, Standing> =>
  new Map(
    frameworkFiles().map((one) => [
      `${one.slug}/1`,
      {
        framework: idOfFramework(one),
        version: itemRows(one)[0]?.['version_id'] as string,
        items: itemRows(one),
      },
    ]),
  )

const TABLES = [
  'framework',
  'version',
  'withdrawn',
  'item',
  'left_out',
  'took_part',
  'dissent',
  'told',
]

/** Rows by table, in an order that every foreign key agrees with. */
export const makeFrameworks = (
  random: Random,
  organisations: Organisations,
  cast: Cast,
  start: Date,
): Record<string, AnyRow[]> => {
  const standing = referenced()
  const made: Record<string, AnyRow[]>[] = []
  for (const one of stock) {
    const parent = one.from ? standing.get(`${one.from.slug}/${one.from.number}`)! : null
    const first = makeOne(random, one, parent, organisations.get(one.by)!.cell_id, start)
    standing.set(`${one.slug}/1`, first.standing)
    made.push(first.rows)
    const next = nextVersion({ random, one, first: first.standing, parent, start })
    if (!next) continue
    standing.set(`${one.slug}/2`, next.standing)
    made.push(next.rows)
  }
  for (const one of stock) made.push(toldRows(random, one, standing, start))
  const rows = (table: string) => made.flatMap((each) => each[`frameworks.${table}`] ?? [])
  const published = Object.fromEntries(TABLES.map((table) => [`frameworks.${table}`, rows(table)]))
  return {
    ...withKeepers(published, cast, standing, start),
    ...makeFrameworkDrafts(random.fork('drafts'), cast, standing, start),
    'frameworks.chosen': makeChosen(random, organisations, standing, start),
  }
}

/** A parent has changed, and those who keep the child said what they would do. */
const toldRows = (
  random: Random,
  one: Stock,
  standing: ReadonlyMap<string, Standing>,
  start: Date,
): Record<string, AnyRow[]> => {
  if (!('told' in one) || !one.told || !one.from) return {}
  const { decided, why, daysAgo } = one.told
  return {
    'frameworks.told': [
      {
        id: random.id(daysAfter(start, -daysAgo)),
        framework_id: standing.get(`${one.slug}/1`)!.framework,
        version_id: standing.get(`${one.from.slug}/${one.from.number + 1}`)!.version,
        decided,
        why,
        decided_on: dayBefore(start, daysAgo),
      },
    ],
  }
}
