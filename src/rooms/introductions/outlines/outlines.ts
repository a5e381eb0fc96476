import { page, type Ask } from '../../../platform/http/route.ts'
import { listShownBy, type ShownFacet } from '../../people/people.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { inCommon, inOrderSeen } from '../rules/in-common.ts'
import { mineOf, practicalOf } from '../request/mine.ts'
import { wordsOf } from '../request/people-glad.ts'
import { practicalReasons } from '../rules/reasons.ts'
import { outlinesView } from './outlines.view.tsx'

const standing = (ask: Ask) =>
  ask.tx
    .selectFrom('introductions.outline')
    .selectAll()
    .where('cell_id', '=', ask.cell)
    .where('peer_id', '=', ask.me)
    .where('answer', 'is distinct from', 'not now')
    .where((either) =>
      either.or([either('answer', '=', 'glad'), either('stands_until', '>', ask.now)]),
    )
    .execute()

const lived = (facets: ShownFacet[]) =>
  facets.flatMap((facet) => (facet.concept ? [facet.concept] : []))

/** Those somebody would like to meet: what each shows, and nothing when they show nothing. */
const listOutlines = async (ask: Ask) => {
  const outlines = await standing(ask)
  const shown = await listShownBy(
    ask,
    outlines.map((outline) => outline.person_id),
  )
  const met = await introducedTo(ask)
  const concepts = await listConcepts(ask.tx)
  const mine = await mineOf(ask, null)
  const people = outlines
    .map((outline) => {
      const facets = shown.filter((facet) => facet.owner === outline.person_id)
      return { ...outline, facets, concepts: lived(facets) }
    })
    .filter((outline) => outline.facets.length > 0 && !met.has(outline.request_id))
  return inOrderSeen(mine, people).map((outline) => ({
    id: outline.id,
    glad: outline.answer === 'glad',
    askedFor: outline.asked_for,
    until: outline.stands_until,
    name: wordsOf(outline.facets, 'name'),
    words: wordsOf(outline.facets, 'asking'),
    other: wordsOf(outline.facets, 'something else'),
    both: [
      ...inCommon(mine, outline).flatMap(
        (id) => concepts.find((concept) => concept.id === id)?.youBoth ?? [],
      ),
      ...practicalReasons(mine, practicalOf(outline.facets)),
    ],
    needs: wordsOf(outline.facets, 'access need'),
    also: outline.concepts
      .filter((id) => !mine.concepts.includes(id))
      .flatMap((id) => concepts.find((concept) => concept.id === id)?.name ?? []),
  }))
}

const introducedTo = async (ask: Ask): Promise<Set<string>> => {
  const rows = await ask.tx
    .selectFrom('introductions.introduction')
    .select('request_id')
    .where('cell_id', '=', ask.cell)
    .where('peer_id', '=', ask.me)
    .execute()
  return new Set(rows.map((row) => row.request_id))
}

export const outlinesPage = page({
  path: routes.outlines,
  for: ['peer', 'senior peer'],
  read: async (ask) => ({ outlines: await listOutlines(ask) }),
  view: outlinesView,
})
