import { act, go, mend, notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { feedsRoutes, oneFeed, oneTrial } from '../feeds.routes.ts'
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
    if (trial.feed) return go(oneTrial(trial.id))
    if (trial.ended === null || trial.problem !== null)
      return mend({ trial: 'It could not be looked at yet, so nothing is read in' })
    await ask.tx
      .updateTable('services.trial')
      .set({ feed_id: ask.newId('feed') })
      .where('cell_id', '=', ask.cell)
      .where('id', '=', trial.id)
      .execute()
    await ask.later('services.take-up-list', { cell: ask.cell, trial: trial.id })
    return go(oneTrial(trial.id))
  },
})
