import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database/door.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import type { Turn, TurnRules } from '../rules/turns.ts'

const FOUR_WEEKS = 28

export type Asking = { id: string; person_id: string }

/** The peer behind an offer, and whose turn it is. */
export type Peer = { offer_id: string; peer_id: string; service_id: string; turn: Turn }

export const readTurnRules = async (tx: Tx): Promise<TurnRules> => ({
  openMost: await ruleValue(tx, 'outlines_open_max'),
  newcomerDays: 7 * (await ruleValue(tx, 'newcomer_weeks')),
  newcomerOpenMost: await ruleValue(tx, 'newcomer_open_max'),
  askedLatelyMost: await ruleValue(tx, 'asked_in_four_weeks_max'),
})

/** How often each value stands in a list. */
const counted = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const waiting = async (tx: Tx, cell: number, peers: string[], now: Date) =>
  tx
    .selectFrom('introductions.outline')
    .select('peer_id')
    .where('cell_id', '=', cell)
    .where('peer_id', 'in', peers)
    .where('answer', 'is', null)
    .where('over_at', 'is', null)
    .where('stands_until', '>', now)
    .execute()

const meeting = async (tx: Tx, cell: number, peers: string[]) =>
  tx
    .selectFrom('introductions.introduction')
    .select('peer_id')
    .where('cell_id', '=', cell)
    .where('peer_id', 'in', peers)
    .where('ended_at', 'is', null)
    .execute()

const lately = async (tx: Tx, cell: number, peers: string[], now: Date) =>
  tx
    .selectFrom('introductions.turn')
    .select('peer_id')
    .where('cell_id', '=', cell)
    .where('peer_id', 'in', peers)
    .where('asked_at', '>', daysAfter(now, -FOUR_WEEKS))
    .execute()

const idsOf = (rows: { peer_id: string }[]) => counted(rows.map(({ peer_id }) => peer_id))

/** Who stands behind these offers, and what Kith has asked of each. */
export const readTurns = async (
  tx: Tx,
  cell: number,
  offers: readonly string[],
  now: Date,
): Promise<Peer[]> => {
  if (offers.length === 0) return []
  const rows = await tx
    .selectFrom('introductions.offer')
    .select(['offer_id', 'peer_id', 'service_id', 'since', 'last_asked_at'])
    .where('cell_id', '=', cell)
    .where('offer_id', 'in', offers)
    .execute()
  const peers = rows.map(({ peer_id }) => peer_id)
  if (peers.length === 0) return []
  const [open, met, often] = [
    idsOf(await waiting(tx, cell, peers, now)),
    idsOf(await meeting(tx, cell, peers)),
    idsOf(await lately(tx, cell, peers, now)),
  ]
  return rows.map(({ since, last_asked_at, ...row }) => ({
    ...row,
    turn: {
      since: new Date(since),
      lastAsked: last_asked_at,
      open: open.get(row.peer_id) ?? 0,
      meeting: met.get(row.peer_id) ?? 0,
      askedLately: often.get(row.peer_id) ?? 0,
    },
  }))
}

/** When a peer was asked is forgotten after four weeks. */
export const forgetTurns = async (tx: Tx, cell: number, now: Date): Promise<void> => {
  await tx
    .deleteFrom('introductions.turn')
    .where('cell_id', '=', cell)
    .where('asked_at', '<=', daysAfter(now, -FOUR_WEEKS))
    .execute()
}
