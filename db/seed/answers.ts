// How invented organisations answered the call: many not at all, some in part, some late without a word.
import stock from './stock/answers.json' with { type: 'json' }
import type { Random } from './random.ts'
import type { Answer, Commitment, CommitmentWord, Organisation } from './rows.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import { commitmentOf, howOften, saidBy, wordOf, type Turn } from './commitments.ts'
import { daytime } from './when.ts'

export type Answers = { answers: Answer[]; commitments: Commitment[]; words: CommitmentWord[] }

const parts = Object.keys(stock.parts) as Part[]

export const makeAnswers = (
  random: Random,
  organisations: readonly Organisation[],
  answersForSure: string,
  start: Date,
): Answers => {
  const all = organisations.map((organisation) =>
    organisation.id === answersForSure
      ? answerSome(random, organisation, { strategy: 'late', welcome: 'on the way' }, start)
      : answerSome(random, organisation, partsAnswered(random), start),
  )
  return {
    answers: all.flatMap(({ answers }) => answers),
    commitments: all.flatMap(({ commitments }) => commitments),
    words: all.flatMap(({ words }) => words),
  }
}

type Part = keyof typeof stock.parts
type Plan = Partial<Record<Part, Turn | 'aim only'>>

// Silence is the commonest answer there is.
const partsAnswered = (random: Random): Plan => {
  if (random.chance(0.36)) return {}
  const share = 0.3 + random.next() * 0.4
  const answered = parts.filter(() => random.chance(share))
  return Object.fromEntries(
    answered.map((part) => [part, random.chance(0.4) ? 'aim only' : random.weighted(howOften)]),
  )
}

const answerSome = (
  random: Random,
  organisation: Organisation,
  plan: Plan,
  start: Date,
): Answers => {
  const entries = Object.entries(plan) as [Part, Turn | 'aim only'][]
  const all = entries.map(([part, turn]) => answerOne(random, organisation, part, turn, start))
  return {
    answers: all.map(({ answer }) => answer),
    commitments: all.flatMap(({ commitment }) => commitment ?? []),
    words: all.flatMap(({ word }) => word ?? []),
  }
}

const answerOne = (
  random: Random,
  organisation: Organisation,
  part: Part,
  turn: Turn | 'aim only',
  start: Date,
): { answer: Answer; commitment?: Commitment; word?: CommitmentWord } => {
  const at = daytime(random, daysAfter(start, -random.whole(90, 320)))
  const answer: Answer = {
    cell_id: organisation.cell_id,
    id: random.id(at),
    organisation_id: organisation.id,
    part,
    words: random.pick(saidBy(stock.parts[part].aims, organisation.sector)).words,
    answered_by: random.pick(stock.owners[organisation.sector]),
    published_at: at,
  }
  if (turn === 'aim only') return { answer }
  const commitment = commitmentOf(random, organisation, answer, turn, start)
  if (turn === 'late' || turn === 'not due yet' || turn === 'draft') return { answer, commitment }
  return { answer, commitment, word: wordOf(random, commitment, turn, start) }
}
