import { createHash } from 'node:crypto'
import { fit, type Asked, type Candidate } from './fit.ts'

/** What is known of a peer's turn: what Kith itself asked of them, and nothing they said of themself. */
export type Turn = {
  /** Since when they offer to meet people. */
  since: Date
  lastAsked: Date | null
  /** How many outlines wait for their answer. */
  open: number
  /** How many people they are meeting. */
  meeting: number
  /** How often they were asked in the last four weeks. */
  askedLately: number
}

/** What the stewards have set. */
export type TurnRules = {
  openMost: number
  newcomerDays: number
  newcomerOpenMost: number
  askedLatelyMost: number
}

export type Ready = { peer: Candidate; turn: Turn }

const DAY = 86_400_000

/** How many outlines may wait for a peer at one time: fewer in their first weeks. */
export const openMostFor = (turn: Turn, rules: TurnRules, now: Date): number =>
  now.getTime() - turn.since.getTime() < rules.newcomerDays * DAY
    ? Math.min(rules.newcomerOpenMost, rules.openMost)
    : rules.openMost

/** True when a peer may be asked once more: the few are not worn out, and the new are not flooded. */
export const mayBeAsked = (turn: Turn, rules: TurnRules, now: Date): boolean =>
  turn.open < openMostFor(turn, rules, now) && turn.askedLately < rules.askedLatelyMost

const load = ({ open, meeting }: Turn) => open + meeting

const longestSince = (a: Turn, b: Turn) =>
  (a.lastAsked?.getTime() ?? 0) - (b.lastAsked?.getTime() ?? 0)

// Drawn anew for every request, so that nobody is always the last of equals.
const draw = (request: string, { offer }: Candidate) =>
  createHash('sha256').update(`${request} ${offer}`).digest('hex')

/**
 * Those who fit and may be asked, in the order in which they are: most that matters in common, then
 * most that would be nice; among equals whoever has least on their hands, then whoever was asked
 * longest ago, then by lot. One more thing in common never moves anybody down.
 */
export const inTurn = (
  request: { id: string; asked: Asked },
  ready: readonly Ready[],
): Candidate[] =>
  ready
    .flatMap(({ peer, turn }) => {
      const found = fit(request.asked, peer)
      const lot = draw(request.id, peer)
      return found.fits ? [{ peer, turn, lot, matters: found.matters, nice: found.nice }] : []
    })
    .sort(
      (a, b) =>
        b.matters - a.matters ||
        b.nice - a.nice ||
        load(a.turn) - load(b.turn) ||
        longestSince(a.turn, b.turn) ||
        (a.lot < b.lot ? -1 : 1),
    )
    .map(({ peer }) => peer)
