import type { Tx } from '../../../../platform/database/door.ts'

/** A feed as it is kept: one row in each cell where its records fall. */
export type Feed = {
  cell: number
  id: string
  name: string
  address: string
  licence: string | null
  allowPrivate: boolean
  allowHttp: boolean
}

export type NewFeed = Feed & {
  licenceUrl: string | null
  publisher: string | null
  byItself: boolean
}

export const NOT_STATED = 'not stated'

const feeds = (tx: Tx) =>
  tx
    .selectFrom('services.feed')
    .where('home', '=', true)
    .select(['cell_id as cell', 'id', 'name', 'address', 'licence'])
    .select(['allow_private as allowPrivate', 'allow_http as allowHttp'])

export const findFeed = (tx: Tx, cell: number, id: string): Promise<Feed | undefined> =>
  feeds(tx).where('cell_id', '=', cell).where('id', '=', id).executeTakeFirst()

export const findFeedAt = (tx: Tx, cell: number, address: string): Promise<Feed | undefined> =>
  feeds(tx).where('cell_id', '=', cell).where('address', '=', address).executeTakeFirst()

/** The feeds that are read each night. */
export const listFeedsToRead = (tx: Tx): Promise<Feed[]> =>
  feeds(tx).where('read_by_itself', '=', true).orderBy('cell_id').orderBy('id').execute()

export const addFeed = (tx: Tx, feed: NewFeed, today: string) =>
  tx
    .insertInto('services.feed')
    .values({
      cell_id: feed.cell,
      id: feed.id,
      name: feed.name,
      address: feed.address,
      licence: feed.licence,
      licence_url: feed.licenceUrl,
      publisher: feed.publisher,
      read_by_itself: feed.byItself,
      allow_private: feed.allowPrivate,
      allow_http: feed.allowHttp,
      added_on: today,
    })
    .execute()

/** The same feed in another cell, where some of its records fall. */
export const reachInto = async (tx: Tx, feed: Feed, cell: number): Promise<void> => {
  if (cell === feed.cell) return
  await tx
    .insertInto('services.feed')
    .columns([
      'cell_id',
      'id',
      'name',
      'address',
      'shape',
      'publisher',
      'licence',
      'licence_url',
      'added_on',
      'home',
    ])
    .expression((from) =>
      from
        .selectFrom('services.feed')
        .where('cell_id', '=', feed.cell)
        .where('id', '=', feed.id)
        .select((one) => [
          one.val(cell).as('cell_id'),
          'id',
          'name',
          'address',
          'shape',
          'publisher',
          'licence',
          'licence_url',
          'added_on',
          one.val(false).as('home'),
        ]),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const sayShape = (tx: Tx, feed: Feed, shape: string) =>
  tx
    .updateTable('services.feed')
    .set({ shape })
    .where('id', '=', feed.id)
    .where('cell_id', '>', 0)
    .execute()
