import { choices } from '../../../../platform/http/fields.ts'
import { act, go, type Ask } from '../../../../platform/http/route.ts'
import { findOpenRequest } from '../../asking/draft.ts'
import { routes } from '../../introductions.routes.ts'
import { peers } from '../held/held-groups.ts'
import { groupsPage } from './groups.ts'

const willingFields = { willing: choices(['yes']) }
const readyFields = { ready: choices(['yes']) }

/** "I would also be glad of a small group": off at first, and taken back as easily. */
export const saveWilling = act({
  path: routes.groupsWilling,
  for: 'members',
  page: groupsPage,
  fields: willingFields,
  act: async (ask, form) => {
    const request = await findOpenRequest(ask)
    if (!request) return go(routes.ask)
    if (form.willing.includes('yes')) await beWilling(ask, request.id)
    else await dropWilling(ask, request.id)
    return go(`${routes.groups}#start`)
  },
})

const beWilling = async (ask: Ask, request_id: string) => {
  await ask.tx
    .insertInto('introductions.group_willing')
    .values({ cell_id: ask.cell, request_id, person_id: ask.me })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await ask.later('introductions.notice-groups', { cell: ask.cell })
}

const dropWilling = async (ask: Ask, request: string) => {
  await ask.tx
    .deleteFrom('introductions.group_willing')
    .where('cell_id', '=', ask.cell)
    .where('request_id', '=', request)
    .execute()
}

/** A peer who would be glad to be beside a small group, or no longer. */
export const saveReady = act({
  path: routes.groupsReady,
  for: peers,
  page: groupsPage,
  fields: readyFields,
  act: async (ask, form) => {
    const offer = await findOffer(ask)
    if (!offer) return go(routes.offer)
    await ask.tx
      .deleteFrom('introductions.group_ready')
      .where('cell_id', '=', ask.cell)
      .where('offer_id', '=', offer)
      .execute()
    if (form.ready.includes('yes'))
      await ask.tx
        .insertInto('introductions.group_ready')
        .values({ cell_id: ask.cell, offer_id: offer, peer_id: ask.me })
        .execute()
    return go(`${routes.groups}#beside`)
  },
})

const findOffer = async (ask: Ask): Promise<string | undefined> => {
  const row = await ask.tx
    .selectFrom('introductions.offer')
    .select('offer_id')
    .where('cell_id', '=', ask.cell)
    .where('peer_id', '=', ask.me)
    .executeTakeFirst()
  return row?.offer_id
}
