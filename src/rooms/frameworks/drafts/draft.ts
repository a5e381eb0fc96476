import type { Tx } from '../../../platform/database/door.ts'
import type { Kind } from '../rules/version.ts'

/** Something being written, before it is published. */
export type Draft = {
  cell: number
  id: string
  keeper: string | null
  /** The framework whose next version it would be; null when it becomes a new one. */
  framework: string | null
  before: string | null
  /** The parent that it adapts. */
  from: string | null
  kind: Kind
  title: string
  madeBy: string
  madeFor: string | null
  placedIn: string | null
  source: string | null
  licence: string | null
  openHere: boolean
  begunAt: Date
  overAt: Date | null
  published: string | null
}

export const drafts = (tx: Tx, cell: number) =>
  tx
    .selectFrom('frameworks.draft')
    .select(['cell_id as cell', 'id', 'keeper_id as keeper', 'framework_id as framework'])
    .select(['before_version as before', 'from_version as from', 'kind', 'title'])
    .select(['made_by as madeBy', 'made_for as madeFor', 'placed_in as placedIn', 'source'])
    .select(['licence', 'open_here as openHere', 'begun_at as begunAt', 'over_at as overAt'])
    .select('published_version as published')
    .where('cell_id', '=', cell)

type Row = Omit<Draft, 'kind'> & { kind: string }

export const asDraft = (row: Row): Draft => ({ ...row, kind: row.kind as Kind })

export const findDraft = async (tx: Tx, cell: number, id: string): Promise<Draft | undefined> => {
  const row = await drafts(tx, cell).where('id', '=', id).executeTakeFirst()
  return row && asDraft(row)
}

/** The version that the items of a draft stand on: the one before, or else the parent. */
export const standsOn = ({ before, from }: Draft): string | null => before ?? from
