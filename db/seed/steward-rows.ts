// What is told of the stewards' table, as rows.
import type stock from './stock/stewards.json'
import { daysAfter } from '../../src/platform/clock.ts'
import type { Row } from '../reference/insert-rows.ts'
import type { Cast } from './cast.ts'
import type { Told, ToldArgument } from './steward-told.ts'
import { dayBefore } from './when.ts'

export type World = { cast: Cast; start: Date; seats: Map<string, Seat> }
type Seat = { id: string; holder_id: string; peer: boolean }

export const personOf = ({ cast }: World, slug: string) => cast.get(slug)!.person.id

export const ago = ({ start }: World, days: number) => daysAfter(start, -days)

export const seatRow = ({ seats, start }: World, seat: (typeof stock.seats)[number]): Row => ({
  ...seats.get(seat.who)!,
  name: seat.name,
  speaks_for: seat.speaksFor,
  since: dayBefore(start, seat.daysAgo),
})

export const proposalRow = (world: World, id: string, one: Told): Row => ({
  id,
  kind: one.kind,
  concept_id: one.concept ?? null,
  name: one.name ?? null,
  you_both: one.both ?? null,
  about: one.about ?? null,
  theme: one.theme ?? null,
  broader_id: one.broader ?? null,
  words: one.words ?? null,
  rule_name: one.rule ?? null,
  value: one.value ?? null,
  why: one.why,
  signed: one.signed,
  by_id: personOf(world, one.by),
  made_at: ago(world, one.daysAgo),
})

export const wroteRow = (
  world: World,
  { by, daysAgo }: { by: string; daysAgo: number },
  id: string,
): Row => ({
  person_id: personOf(world, by),
  what_id: id,
  at: ago(world, daysAgo),
})

export const stanceRows = (world: World, id: string, { stances }: Told): Row[] =>
  stances.map(({ seat, says, words, daysAgo }) => {
    const { id: seat_id, holder_id, peer } = world.seats.get(seat)!
    return { proposal_id: id, seat_id, holder_id, peer, says, words, at: ago(world, daysAgo) }
  })

export const decisionRows = ({ seats, ...world }: World, id: string, { decision }: Told): Row[] =>
  decision
    ? [
        {
          proposal_id: id,
          says: decision.says,
          peer_seat: seats.get(decision.peer)!.id,
          by_peer: true,
          other_seat: seats.get(decision.other)!.id,
          why: decision.why,
          was: null,
          written_by: seats.get(decision.seat)!.holder_id,
          seat_id: seats.get(decision.seat)!.id,
          decided_at: ago({ seats, ...world }, decision.daysAgo),
        },
      ]
    : []

export const foldedRows = (world: World, id: string, { folded, daysAgo }: ToldArgument): Row[] => {
  if (!folded) return []
  const { id: seat_id, holder_id, peer } = world.seats.get(folded.seat)!
  return [{ what_id: id, seat_id, holder_id, peer, why: folded.why, at: ago(world, daysAgo - 1) }]
}
