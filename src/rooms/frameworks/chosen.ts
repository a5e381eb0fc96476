import type { Tx } from '../../platform/database/door.ts'
import type { Kind } from './rules/version.ts'

/** A version that a place, or one organisation of it, says it uses. */
export type Chosen = {
  /** Null for the place itself. */
  organisation: string | null
  kind: Kind
  version: string
  /** The newest version at the time: what has come since is new to them. */
  newestThen: string
  why: string
  chosenOn: string
}

type Where = { cell: number; kind?: Kind; organisation?: string | null }

/** What a place and its organisations use now, of every kind: the newest choice holds, and may be none. */
export const listChosen = async (
  tx: Tx,
  { cell, kind, organisation }: Where,
): Promise<Chosen[]> => {
  const rows = await tx
    .selectFrom('frameworks.chosen')
    .select(['organisation_id as organisation', 'kind', 'version_id as version'])
    .select(['newest_id as newestThen', 'why', 'chosen_on as chosenOn'])
    .distinctOn(['kind', 'organisation_id'])
    .where('cell_id', '=', cell)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(organisation === null, (query) => query.where('organisation_id', 'is', null))
    .$if(typeof organisation === 'string', (query) =>
      query.where('organisation_id', '=', organisation!),
    )
    .orderBy('kind')
    .orderBy('organisation_id')
    .orderBy('chosen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.flatMap(({ version, newestThen, ...row }) =>
    version === null || newestThen === null
      ? []
      : [{ ...row, kind: row.kind as Kind, version, newestThen }],
  )
}

/** Which of these choices have a newer version that nobody there has looked at yet, and which that is. */
export const listNewerThan = async (
  tx: Tx,
  chosen: readonly Chosen[],
): Promise<Map<Chosen, string>> => {
  if (chosen.length === 0) return new Map()
  const rows = await tx
    .selectFrom('frameworks.version as chosen')
    .innerJoin('frameworks.version as newer', 'newer.framework_id', 'chosen.framework_id')
    .select(['chosen.id as chosen', 'newer.id as newer'])
    .distinctOn('chosen.id')
    .where(
      'chosen.id',
      'in',
      chosen.map(({ version }) => version),
    )
    .orderBy('chosen.id')
    .orderBy('newer.number', 'desc')
    .execute()
  const newest = new Map(rows.map((row) => [row.chosen, row.newer]))
  return new Map(
    chosen.flatMap((one) => {
      const newer = newest.get(one.version)
      return newer && newer !== one.newestThen && newer !== one.version ? [[one, newer]] : []
    }),
  )
}
