// What people wish for, as rows.
import type { RequestMeet, RequestTag } from './fit-rows.ts'
import type { RequestConcept, RequestWay } from './introduction-rows.ts'
import type { Story } from './story.ts'
import { matchable, matchableTags } from './people.ts'

export const requestConceptsOf = ({ asker, request }: Story): RequestConcept[] =>
  asker.wishes.map(({ concept, weight }) => ({
    cell_id: request.cell_id,
    request_id: request.id,
    concept_id: concept,
    weight,
    person_id: request.person_id,
    facet_id: matchable(asker.person).find(({ concept_id }) => concept_id === concept)!.id,
  }))

export const requestWaysOf = ({ asker, request }: Story): RequestWay[] =>
  asker.ways.map((way) => ({
    cell_id: request.cell_id,
    request_id: request.id,
    way,
    person_id: request.person_id,
  }))

/** Times are nice, a language and the way there matter: most people leave their musts for what was lived. */
export const requestTagsOf = ({ asker, request }: Story): RequestTag[] => {
  const own = { cell_id: request.cell_id, request_id: request.id, person_id: request.person_id }
  const said = (['language', 'time of week', 'near'] as const).flatMap((kind) =>
    matchableTags(asker.person, kind).map(({ id, tag }) => ({
      ...own,
      kind,
      tag: tag!,
      weight: kind === 'time of week' ? ('nice' as const) : ('matters' as const),
      facet_id: id,
    })),
  )
  return said.some(({ kind }) => kind === 'near')
    ? [...said, { ...own, kind: 'reach', tag: 'half an hour', weight: 'matters', facet_id: null }]
    : said
}

export const requestMeetOf = ({ asker, request }: Story): RequestMeet[] =>
  (asker.meet ?? []).map(({ concept, weight }) => ({
    cell_id: request.cell_id,
    request_id: request.id,
    concept_id: concept,
    weight,
    person_id: request.person_id,
  }))
