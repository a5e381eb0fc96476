// The stewards' table: who sits there, what was proposed, argued and decided, and words of one place.
import stock from './stock/stewards.json' with { type: 'json' }
import type { Row } from '../reference/insert-rows.ts'
import type { Cast } from './cast.ts'
import type { Random } from './random.ts'
import {
  ago,
  decisionRows,
  foldedRows,
  personOf,
  proposalRow,
  seatRow,
  stanceRows,
  wroteRow,
} from './steward-rows.ts'
import type { Told } from './steward-told.ts'

export type StewardTables = Record<
  | 'stewardship.seat'
  | 'stewardship.proposal'
  | 'stewardship.argument'
  | 'stewardship.wrote'
  | 'stewardship.stance'
  | 'stewardship.decision'
  | 'stewardship.folded'
  | 'stewardship.saying'
  | 'stewardship.local_saying',
  Row[]
>

export const makeStewards = (random: Random, cast: Cast, start: Date): StewardTables => {
  const seats = new Map(
    stock.seats.map(({ who, peer }) => [
      who,
      { id: random.id(), holder_id: cast.get(who)!.person.id, peer },
    ]),
  )
  const told = (stock.proposals as Told[]).map((one) => ({ one, id: random.id() }))
  const world = { cast, start, seats }
  const argued = told.flatMap(({ one, id }) =>
    one.arguments.map((argument) => ({ argument, id: random.id(), proposal: id })),
  )
  return {
    'stewardship.seat': stock.seats.map((seat) => seatRow(world, seat)),
    'stewardship.proposal': told.map(({ one, id }) => proposalRow(world, id, one)),
    'stewardship.argument': argued.map(({ argument, id, proposal }) => ({
      id,
      proposal_id: proposal,
      side: argument.side,
      words: argument.words,
      signed: argument.signed,
      by_id: personOf(world, argument.by),
      at: ago(world, argument.daysAgo),
    })),
    'stewardship.wrote': [
      ...told.map(({ one, id }) => wroteRow(world, one, id)),
      ...argued.map(({ argument, id }) => wroteRow(world, argument, id)),
    ],
    'stewardship.stance': told.flatMap(({ one, id }) => stanceRows(world, id, one)),
    'stewardship.decision': told.flatMap(({ one, id }) => decisionRows(world, id, one)),
    'stewardship.folded': argued.flatMap(({ argument, id }) => foldedRows(world, id, argument)),
    'stewardship.saying': told
      .filter(({ one }) => one.kind === 'saying' && one.decision?.says === 'yes')
      .map(({ one, id }) => ({ concept_id: one.concept, words: one.words, proposal_id: id })),
    'stewardship.local_saying': stock.local.map(({ by, concept, words }) => ({
      cell_id: cast.get(by)!.person.cell,
      concept_id: concept,
      words,
      by_id: personOf(world, by),
      at: ago(world, 40),
    })),
  }
}
