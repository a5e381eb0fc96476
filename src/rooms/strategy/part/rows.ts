import type { Organisation } from '../../places/places.ts'
import { silenceFirst, standingOfAll, type Standing } from '../rules/standing.ts'
import type { Promised } from '../promised.ts'
import type { Answer } from '../said.ts'

/** One organisation and all that it has said about one part of the call. */
export type Row = {
  id: string
  name: string
  invented: boolean
  standing: Standing
  answer: Answer | null
  promised: Promised[]
}

type Said = { answers: Answer[]; promised: Promised[] }

/** Every organisation of the place, those that said nothing first. */
export const rowsOf = (organisations: Organisation[], said: Said, today: string): Row[] =>
  silenceFirst(organisations.map((organisation) => rowOf(organisation, said, today)))

const rowOf = ({ id, name, invented }: Organisation, said: Said, today: string): Row => {
  const answer = said.answers.find(({ organisation }) => organisation === id) ?? null
  const promised = said.promised.filter(({ organisation }) => organisation === id)
  const standing = standingOfAll(answer !== null, promised, today)
  return { id, name, invented, standing, answer, promised }
}
