import type { Acting } from '../../../platform/acting.ts'
import { listShownBy, type ShownFacet } from '../../people/people.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { inCommon, inOrderSeen } from '../rules/in-common.ts'
import { practicalReasons } from '../rules/reasons.ts'
import { mineOf, practicalOf } from './mine.ts'

/** Somebody who would be glad to meet the person, as the person may see them. */
export type Glad = {
  id: string
  /** The organisation that stands behind them. */
  behind: string
  name: ShownFacet['words']
  words: ShownFacet['words']
  other: ShownFacet['words']
  times: ShownFacet['words']
  both: string[]
}

const stepsForward = ({ tx, me, cell }: Acting, request: string) =>
  tx
    .selectFrom('introductions.step_forward as step')
    .innerJoin('services.service as service', (join) =>
      join
        .onRef('service.cell_id', '=', 'step.cell_id')
        .onRef('service.id', '=', 'step.service_id'),
    )
    .innerJoin('places.organisation as organisation', (join) =>
      join
        .onRef('organisation.cell_id', '=', 'service.cell_id')
        .onRef('organisation.id', '=', 'service.organisation_id'),
    )
    .select(['step.id', 'step.peer_id', 'organisation.name as behind'])
    .where('step.cell_id', '=', cell)
    .where('step.person_id', '=', me)
    .where('step.request_id', '=', request)
    .execute()

const conceptsOf = (facets: ShownFacet[]) =>
  facets.flatMap((facet) => (facet.concept ? [facet.concept] : []))

/** Those who would be glad, in an order made only of what the person may see. */
export const listGlad = async (acting: Acting, request: string): Promise<Glad[]> => {
  const steps = await stepsForward(acting, request)
  const shown = await listShownBy(
    acting,
    steps.map((step) => step.peer_id),
  )
  const mine = await mineOf(acting, request)
  const youBoth = new Map(
    (await listConcepts(acting.tx)).map((concept) => [concept.id, concept.youBoth]),
  )
  const people = steps.map((step) => {
    const facets = shown.filter((facet) => facet.owner === step.peer_id)
    return { ...step, facets, concepts: conceptsOf(facets) }
  })
  return inOrderSeen(mine, people).map((seen) => ({
    id: seen.id,
    behind: seen.behind,
    name: wordsOf(seen.facets, 'name'),
    words: wordsOf(seen.facets, 'words'),
    other: wordsOf(seen.facets, 'something else'),
    times: wordsOf(seen.facets, 'times'),
    both: [
      ...inCommon(mine, seen).flatMap((concept) => youBoth.get(concept) ?? []),
      ...practicalReasons(mine, practicalOf(seen.facets)),
    ],
  }))
}

export const wordsOf = (facets: ShownFacet[], kind: ShownFacet['kind']): ShownFacet['words'] =>
  facets.find((facet) => facet.kind === kind)?.words ?? null
