import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import type { Change } from '../rules/version.ts'
import type { Dissent, LeftOutShown, ShownItem, TookPart } from './facts.ts'

/** Which of the items, by where they stand. */
export type Span = { after: number; most: number }

const everyOne: Span = { after: 0, most: 100_000 }

const itemsOf = (tx: Tx) =>
  tx
    .selectFrom('frameworks.item')
    .select(['id', 'strand', 'position', 'section', 'words', 'note', 'change', 'reason'])
    .select('from_item as from')

type ItemRow = Awaited<ReturnType<ReturnType<typeof itemsOf>['execute']>>[number]
const shown = (row: ItemRow): ShownItem => ({ ...row, change: row.change as Change | null })

/** The items of a version in their order: all, or those after a position. */
export const listItems = async (tx: Tx, version: string, span = everyOne): Promise<ShownItem[]> => {
  const rows = await itemsOf(tx)
    .where('version_id', '=', version)
    .where('position', '>', span.after)
    .orderBy('position')
    .limit(span.most)
    .execute()
  return rows.map(shown)
}

export const findItem = async (
  tx: Tx,
  version: string,
  position: number,
): Promise<ShownItem | undefined> => {
  const row = await itemsOf(tx)
    .where('version_id', '=', version)
    .where('position', '=', position)
    .executeTakeFirst()
  return row && shown(row)
}

export const countItems = async (tx: Tx, version: string): Promise<number> => {
  const { count } = await tx
    .selectFrom('frameworks.item')
    .select((one) => one.fn.countAll<number>().as('count'))
    .where('version_id', '=', version)
    .executeTakeFirstOrThrow()
  return count
}

/** What versions left out of what they adapt, with the reasons they gave; each looked up by its key, with a limit. */
export const listLeftOut = async (tx: Tx, versions: readonly string[]): Promise<LeftOutShown[]> => {
  const { rows } = await sql<LeftOutShown>`
    select item.strand, item.words, gone.reason from unnest(${versions}::uuid[]) as version (id)
    cross join lateral (
      select item_id, reason from frameworks.left_out where version_id = version.id limit 10000) as gone
    cross join lateral (
      select strand, words, position from frameworks.item where id = gone.item_id limit 1) as item
    order by item.position`.execute(tx)
  return rows
}

export const listTookPart = (tx: Tx, version: string): Promise<TookPart[]> =>
  tx
    .selectFrom('frameworks.took_part')
    .select(['who', 'came_as as as', 'paid'])
    .where('version_id', '=', version)
    .orderBy('position')
    .execute()

export const listDissent = (tx: Tx, version: string): Promise<Dissent[]> =>
  tx
    .selectFrom('frameworks.dissent')
    .select(['item_id as item', 'words', 'by', 'said_on as saidOn', 'source_url as sourceUrl'])
    .where('version_id', '=', version)
    .orderBy('said_on')
    .orderBy('id')
    .execute()
