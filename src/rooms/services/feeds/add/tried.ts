import { londonDay } from '../../../../platform/clock.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { feedsRoutes, oneFeed } from '../feeds.routes.ts'
import { findTrial, type Trial } from './trial.ts'
import { triedView } from './tried.view.tsx'

const getTrial = async ({ tx, cell, params }: Ask): Promise<Trial> => {
  const id = params['trial']
  return (isUuid(id) ? await findTrial(tx, cell, id) : undefined) ?? notHere()
}

export const triedPage = page({
  path: feedsRoutes.tried,
  for: ['coordinator'],
  read: getTrial,
  view: triedView,
})

const findKnown = async (ask: Ask, address: string) =>
  ask.tx
    .selectFrom('services.feed')
    .select('id')
    .where('cell_id', '=', ask.cell)
    .where('address', '=', address)
    .executeTakeFirst()

/** Takes a list up that was looked at, and reads it in. */
export const takeUp = act({
  path: feedsRoutes.takeUp,
  for: ['coordinator'],
  page: triedPage,
  fields: {},
  act: async (ask) => {
    const trial = await getTrial(ask)
    const known = await findKnown(ask, trial.address)
    if (known) return go(oneFeed(known.id))
    if (trial.ended === null || trial.problem !== null)
      return mend({ trial: 'It could not be looked at yet, so nothing is read in' })
    const { name, address, publisher, licence } = trial
    const id = ask.newId('feed')
    await ask.tx
      .insertInto('services.feed')
      .values({
        cell_id: ask.cell,
        id,
        name,
        address,
        publisher,
        licence,
        added_on: londonDay(ask.now),
      })
      .execute()
    await ask.tx
      .updateTable('services.trial')
      .set({ feed_id: id })
      .where('cell_id', '=', ask.cell)
      .where('id', '=', trial.id)
      .execute()
    await ask.later('services.read-feed', { cell: ask.cell, feed: id })
    return go(`${oneFeed(id)}?asked=yes`)
  },
})
