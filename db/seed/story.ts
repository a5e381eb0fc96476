// One request from beginning to end, or as far as it has come.
import type { Asker } from './askers.ts'
import type { Peer } from './peers.ts'
import type { Random } from './random.ts'
import type { Meeting, Request } from './introduction-rows.ts'
import { minutesAfter } from '../../src/platform/clock.ts'

export type Asked = {
  peer: Peer
  at: Date
  answer: 'glad' | 'not now' | null
  answeredAt: Date | null
  /** The place a peer who would be glad has put before the person, while that still stands. */
  place: number | null
  /** True when the person asked for this peer in particular. */
  inParticular?: boolean
}

export type Met = {
  id: string
  peer: Peer
  place: number
  agreedAt: Date
  endedAt: Date | null
  meetings: readonly Meeting[]
}

export type Story = {
  asker: Asker
  request: Request
  asked: readonly Asked[]
  met: Met | null
}

export type Ending = { because: NonNullable<Request['ended_because']>; at: Date }

export const requestOf = (
  random: Random,
  asker: Asker,
  fate: Ending | 'asking' | 'draft',
): Request => {
  const ended = typeof fate === 'string' ? null : fate
  const id = random.id(asker.madeAt)
  return {
    cell_id: asker.person.cell,
    id,
    person_id: asker.person.id,
    state: typeof fate === 'string' ? fate : stateAfter(fate.because),
    made_at: asker.madeAt,
    asked_at: fate === 'draft' ? null : askedAt(asker),
    ended_at: ended?.at ?? null,
    helped: wouldLikeHelp(id),
    ended_because: ended?.because ?? null,
  }
}

// About one in three would like a coordinator to help.
const wouldLikeHelp = (id: string): boolean => Number.parseInt(id.slice(-1), 16) < 6

const stateAfter = (because: Request['ended_because']): 'met' | 'closed' =>
  because === 'met someone' ? 'met' : 'closed'

/** Ten minutes to say it and send it. */
export const askedAt = (asker: Asker): Date => minutesAfter(asker.madeAt, 10)
