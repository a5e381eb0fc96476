import { text } from '../../../platform/http/fields.ts'
import { act, go, page, type Ask } from '../../../platform/http/route.ts'
import { hideFrom, layDown } from '../../people/people.ts'
import { leaveGroupsWith } from '../groups/leave-with.ts'
import { routes } from '../introductions.routes.ts'
import { endIntroduction } from '../meet-up/end-introduction.ts'
import { keepApartFrom } from '../set-aside/set-aside.ts'
import { getAbout } from './about.ts'
import { askedAbout } from './report.ts'
import { apartView } from './report.view.tsx'

export const apartPage = page({
  path: routes.apart,
  for: 'members',
  read: askedAbout,
  view: apartView,
})

/**
 * Keeps two people apart from now on, in every search, whichever of them asks. Nobody is told.
 * Were they to meet, that ends like any other, so that the other does not wait for them.
 */
export const keepApart = act({
  path: routes.apart,
  for: 'members',
  page: apartPage,
  fields: { words: text({ max: 200 }) },
  act: async (ask, form) => {
    const { person } = await getAbout(ask)
    await keepApartFrom(ask, person, form.words)
    await leave(ask, person)
    return go(routes.setAside)
  },
})

const leave = async (ask: Ask, person: string) => {
  const together = await ask.tx
    .selectFrom('introductions.introduction')
    .select('id')
    .where('cell_id', '=', ask.cell)
    .where((either) =>
      either.or([either('person_id', '=', person), either('peer_id', '=', person)]),
    )
    .where('ended_at', 'is', null)
    .execute()
  for (const { id } of together) await endIntroduction(ask, { id, other: person })
  await leaveGroupsWith(ask, person)
  await hideFrom(ask, person)
  await layDown(ask, person)
  await ask.later('introductions.part', { cell: ask.cell, one: ask.me, other: person })
}
