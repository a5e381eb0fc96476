// What an invented organisation promised, and what has become of it.
import stock from './stock/answers.json' with { type: 'json' }
import type { Random } from './random.ts'
import type { Answer, Commitment, CommitmentWord, Organisation, Sector } from './rows.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import { dayBefore, daytime } from './when.ts'

type Stands = CommitmentWord['stands']
/** What has become of a promise. Late is late: the day has gone by and nothing was said. */
export type Turn = Stands | 'not due yet' | 'late' | 'draft'
export const howOften: Readonly<Record<Turn, number>> = {
  'on the way': 30,
  done: 18,
  late: 22,
  'not due yet': 12,
  draft: 8,
  changed: 6,
  stopped: 4,
}

type Said = { words: string; by?: readonly string[] }

/** Some things only a large organisation would say, and some only a group of peers. */
export const saidBy = (list: readonly Said[], sector: Sector): readonly Said[] =>
  list.filter(({ by }) => !by || by.includes(sector))

export const commitmentOf = (
  random: Random,
  { sector }: Organisation,
  { cell_id, organisation_id, part, published_at }: Answer,
  turn: Turn,
  start: Date,
): Commitment => {
  const draft = turn === 'draft'
  const past = turn === 'late' || turn === 'done' || turn === 'stopped'
  return {
    cell_id,
    id: random.id(published_at),
    organisation_id,
    part,
    what: random.pick(saidBy(stock.parts[part as keyof typeof stock.parts].commitments, sector))
      .words,
    owner: draft ? null : random.pick(stock.owners[sector]),
    due_on: draft ? null : dayBefore(start, past ? random.whole(10, 80) : -random.whole(20, 240)),
    money: random.chance(0.75) ? random.pick(stock.money) : null,
    who_decided: random.pick(stock.decided[sector]),
    made_at: published_at,
    published_at: draft ? null : published_at,
  }
}

export const wordOf = (
  random: Random,
  commitment: Commitment,
  stands: Stands,
  start: Date,
): CommitmentWord => {
  const said_at = daytime(random, daysAfter(start, -random.whole(5, 80)))
  return {
    cell_id: commitment.cell_id,
    commitment_id: commitment.id,
    id: random.id(said_at),
    organisation_id: commitment.organisation_id,
    stands,
    words: random.pick(stock.words[stands]),
    said_at,
  }
}
