import { act, go, mend, notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { readCell } from '../../../places/places.ts'
import { draftAt, makingRoutes } from '../../making.routes.ts'
import { findDraft, type Draft } from '../draft.ts'
import { addSeat, seats } from '../seats.ts'
import { whoFields } from '../who-fields.ts'
import { joinView } from './join.view.tsx'

/** A draft that is open to this place. @throws NotHere */
const getOpen = async (ask: Ask): Promise<Draft> => {
  const { cell, key } = ask.params
  if (readCell(cell) !== ask.cell || !isUuid(key)) return notHere()
  const draft = await findDraft(ask.tx, ask.cell, key)
  return draft?.openHere ? draft : notHere()
}

const sitsThere = async (ask: Ask, draft: string): Promise<boolean> =>
  (await seats(ask.tx, ask.cell)
    .where('draft_id', '=', draft)
    .where('person_id', '=', ask.me)
    .executeTakeFirst()) !== undefined

/** The door of a draft that is open to everybody of the place. */
export const joinDraftPage = page({
  path: makingRoutes.join,
  for: 'members',
  read: async (ask) => {
    const draft = await getOpen(ask)
    const base = draftAt(ask.cell, draft.id)
    if (await sitsThere(ask, draft.id)) return notHere()
    return { draft, base }
  },
  view: joinView,
})

export const joinDraft = act({
  path: makingRoutes.join,
  for: 'members',
  page: joinDraftPage,
  fields: whoFields,
  act: async (ask, form) => {
    const draft = await getOpen(ask)
    const base = draftAt(ask.cell, draft.id)
    if (draft.overAt !== null)
      return mend({ name: 'This draft is closed, so nobody can join it now' })
    if (await sitsThere(ask, draft.id)) return notHere()
    await ask.hold({ cell: ask.cell, organisation: draft.id })
    await addSeat(ask.tx, {
      cell: ask.cell,
      draft: draft.id,
      id: ask.newId('seat'),
      person: ask.me,
      name: form.name,
      cameAs: form['came-as'],
      paid: form.paid,
      now: ask.now,
    })
    return go(base)
  },
})
