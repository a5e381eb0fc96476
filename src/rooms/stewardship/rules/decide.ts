import { daysAfter } from '../../../platform/clock.ts'

export type Says = 'yes' | 'object'
/** What a steward said from their seat. */
export type Stance = { seat: string; peer: boolean; says: Says }
/** Somebody who sits at the table today. */
export type Sitting = { id: string; peer: boolean }

/** What hinders a decision today. */
export type Hindrance =
  | 'too few peers at the table'
  | 'too soon'
  | 'too few'
  | 'no peer'
  | 'evenly split'

export type Readiness =
  | { ready: true; says: Says; peerSeat: string; otherSeat: string }
  | { ready: false; because: Hindrance }

type Open = {
  madeAt: Date
  openDays: number
  stances: readonly Stance[]
  sitting: readonly Sitting[]
}

const not = (because: Hindrance): Readiness => ({ ready: false, because })

/**
 * Whether a proposal can be decided now, and how. Law 12: most of the table are peers; people have had
 * time to argue; two stewards say the same, one of them a peer; and more say so than say otherwise.
 * Those who have left the table are not counted.
 */
export const readiness = ({ madeAt, openDays, stances, sitting }: Open, now: Date): Readiness => {
  const peers = sitting.filter(({ peer }) => peer).length
  if (peers * 2 <= sitting.length) return not('too few peers at the table')
  if (now < daysAfter(madeAt, openDays)) return not('too soon')
  const counted = stances.filter(({ seat }) => sitting.some(({ id }) => id === seat))
  const yes = counted.filter(({ says }) => says === 'yes')
  const object = counted.filter(({ says }) => says === 'object')
  if (Math.max(yes.length, object.length) < 2) return not('too few')
  if (yes.length === object.length) return not('evenly split')
  const more = yes.length > object.length ? yes : object
  const peer = more.find((one) => one.peer)
  if (!peer) return not('no peer')
  const other = more.find((one) => one.seat !== peer.seat)!
  return { ready: true, says: peer.says, peerSeat: peer.seat, otherSeat: other.seat }
}
