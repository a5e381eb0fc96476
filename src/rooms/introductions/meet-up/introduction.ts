import { Sealed } from '../../../platform/crypto/sealed.ts'
import { notHere, page, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { listOwnFacets, listShownBy } from '../../people/people.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { mineOf, practicalOf } from '../request/mine.ts'
import { wordsOf } from '../request/people-glad.ts'
import { inCommon } from '../rules/in-common.ts'
import { practicalReasons } from '../rules/reasons.ts'
import { introductionView } from './introduction.view.tsx'
import { howNeedsAreMet } from './need-met.ts'
import { introductionsView } from './introductions.view.tsx'

const columns = [
  'one.id',
  'one.person_id',
  'one.peer_id',
  'one.request_id',
  'one.agreed_at',
  'one.ended_at',
  'organisation.name as behind',
  'service.reports_to_name',
] as const

const introductions = (ask: Ask) =>
  ask.tx
    .selectFrom('introductions.introduction as one')
    .innerJoin('services.service as service', (join) =>
      join.onRef('service.cell_id', '=', 'one.cell_id').onRef('service.id', '=', 'one.service_id'),
    )
    .innerJoin('places.organisation as organisation', (join) =>
      join
        .onRef('organisation.cell_id', '=', 'service.cell_id')
        .onRef('organisation.id', '=', 'service.organisation_id'),
    )
    .select(columns)
    .where('one.cell_id', '=', ask.cell)

const other = (ask: Ask, one: { person_id: string; peer_id: string }) =>
  one.person_id === ask.me ? one.peer_id : one.person_id

/** @throws NotHere for an introduction that is not one's own, as for one that never was */
export const getIntroduction = async (ask: Ask, id: string | undefined) => {
  if (!isUuid(id)) return notHere()
  const row = await introductions(ask).where('one.id', '=', id).executeTakeFirst()
  if (!row) return notHere()
  return { ...row, other: other(ask, row) }
}

export const introductionsPage = page({
  path: routes.introductions,
  for: 'members',
  read: async (ask) => {
    const rows = await introductions(ask).orderBy('one.agreed_at', 'desc').limit(60).execute()
    const shown = await listShownBy(
      ask,
      rows.map((row) => other(ask, row)),
    )
    return {
      introductions: rows.map((row) => ({
        id: row.id,
        agreedAt: row.agreed_at,
        ended: row.ended_at !== null,
        name: row.ended_at
          ? null
          : wordsOf(
              shown.filter((facet) => facet.owner === other(ask, row)),
              'name',
            ),
      })),
    }
  },
  view: introductionsView,
})

export const introductionPage = page({
  path: routes.introduction,
  for: 'members',
  read: async (ask) => {
    const one = await getIntroduction(ask, ask.params['id'])
    const facets = one.ended_at ? [] : await listShownBy(ask, [one.other])
    const own = await listOwnFacets(ask)
    const mine = await mineOf(ask, null)
    const seen = { id: one.id, concepts: facets.flatMap(({ concept }) => concept ?? []) }
    const both = inCommon(mine, seen)
    const concepts = await listConcepts(ask.tx)
    return {
      id: one.id,
      peer: one.peer_id === ask.me,
      behind: one.behind,
      readsReports: one.reports_to_name,
      ended: one.ended_at !== null,
      name: wordsOf(facets, 'name'),
      words: wordsOf(facets, one.peer_id === ask.me ? 'asking' : 'words'),
      other: wordsOf(facets, 'something else'),
      times: wordsOf(facets, 'times'),
      contact: wordsOf(facets, 'contact'),
      needs: wordsOf(facets, 'access need'),
      needsMet: one.ended_at ? null : await howNeedsAreMet(ask, one.id),
      myNeeds: own.find(({ kind }) => kind === 'access need')?.words ?? null,
      both: [
        ...concepts.filter(({ id }) => both.includes(id)).map(({ youBoth }) => youBoth),
        ...practicalReasons(mine, practicalOf(facets)),
      ],
      meetings: one.ended_at ? [] : await listMeetings(ask, one.id),
    }
  },
  view: introductionView,
})

export const meetingPlace = (id: string): string => `meeting|${id}`

const listMeetings = async (ask: Ask, introduction: string) => {
  const rows = await ask.tx
    .selectFrom('introductions.meeting')
    .selectAll()
    .where('cell_id', '=', ask.cell)
    .where('introduction_id', '=', introduction)
    .orderBy('meet_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    mine: row.proposed_by === ask.me,
    at: row.meet_at,
    way: row.way,
    words: new Sealed(row.proposed_by, meetingPlace(row.id), row.words_sealed),
    agreed: row.agreed_at !== null,
  }))
}
