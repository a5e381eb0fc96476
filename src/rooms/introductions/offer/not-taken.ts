import { act, go, page, showAgain, type Ask } from '../../../platform/http/route.ts'
import { isLooking, listConcepts, pickerFields, readPicker } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { notTakenView } from './not-taken.view.tsx'
import { getOffer, peers } from './offer.ts'
import { readOffer } from './places.ts'

const listNotTaken = async ({ tx, cell, me }: Ask): Promise<string[]> => {
  const rows = await tx
    .selectFrom('introductions.offer_tag')
    .select('tag')
    .where('cell_id', '=', cell)
    .where('peer_id', '=', me)
    .where('kind', '=', 'not taken on')
    .execute()
  return rows.map((row) => row.tag)
}

export const notTakenPage = page({
  path: routes.offerNotTaken,
  for: peers,
  read: async (ask) => ({
    offer: await readOffer(ask),
    chosen: await listNotTaken(ask),
    picker: await readPicker(ask),
  }),
  view: notTakenView,
})

/** What a peer does not take on: whoever wishes for it is not put before them. It is shown to nobody. */
export const saveNotTaken = act({
  path: routes.offerNotTaken,
  for: peers,
  page: notTakenPage,
  fields: pickerFields,
  act: async (ask, form) => {
    if (isLooking(form)) return showAgain()
    const known = new Set((await listConcepts(ask.tx)).map(({ id }) => id))
    const chosen = [...new Set(form.concepts)].filter((id) => known.has(id))
    const offer = await getOffer(ask)
    const own = { cell_id: ask.cell, offer_id: offer.id, peer_id: ask.me, kind: 'not taken on' }
    await ask.tx
      .deleteFrom('introductions.offer_tag')
      .where('cell_id', '=', ask.cell)
      .where('offer_id', '=', offer.id)
      .where('kind', '=', 'not taken on')
      .execute()
    if (chosen.length > 0)
      await ask.tx
        .insertInto('introductions.offer_tag')
        .values(chosen.map((tag) => ({ ...own, tag })))
        .execute()
    return go(routes.offer)
  },
})
