import { londonDay } from '../../../platform/clock.ts'
import { choice, text } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { linkEnded, takeInvitation, type Invitation } from '../invitations.ts'
import { listPromised, type Promised } from '../promised.ts'
import { strategyRoutes } from '../strategy.routes.ts'
import { wordView } from './word.view.tsx'

export const wordPage = page({
  path: strategyRoutes.word,
  for: 'everyone',
  read: async (ask) => {
    const invitation = await takeInvitation(ask)
    if (!invitation) return null
    return { invitation, promised: await getPromised(ask, invitation), today: londonDay(ask.now) }
  },
  view: wordView,
})

const fields = {
  stands: choice(['on the way', 'done', 'changed', 'stopped'], 'Choose how it is going'),
  words: text({ max: 2000, missing: 'Write a sentence or two about how it is going' }),
}

export const addWord = act({
  path: strategyRoutes.word,
  for: 'everyone',
  page: wordPage,
  fields,
  act: async (ask, form) => {
    const invitation = await takeInvitation(ask)
    if (!invitation) return mend(linkEnded)
    const promised = await getPromised(ask, invitation)
    await ask.tx
      .insertInto('strategy.commitment_word')
      .values({
        cell_id: invitation.locality.cell,
        commitment_id: promised.id,
        id: ask.newId('word'),
        organisation_id: invitation.organisation.id,
        stands: form.stands,
        words: form.words,
        said_at: ask.now,
      })
      .execute()
    return go(`${invitation.base}/${promised.part}/thanks`)
  },
})

/** @throws NotHere when it is another's, or is not published */
const getPromised = async (ask: Ask, { locality, organisation }: Invitation): Promise<Promised> => {
  const all = await listPromised(ask.tx, { cell: locality.cell, organisation: organisation.id })
  return all.find(({ id }) => id === ask.params['commitment']) ?? notHere()
}
