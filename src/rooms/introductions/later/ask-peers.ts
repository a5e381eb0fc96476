import { sql } from 'kysely'
import { daysAfter, londonDay } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { later } from '../../../platform/jobs/worker.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import type { Asked, Candidate } from '../rules/fit.ts'
import { inTurn, mayBeAsked } from '../rules/turns.ts'
import { readAsked, readCandidates } from './candidates.ts'
import { followWishes } from './letting-go.ts'
import { notAsked } from './not-asked.ts'
import { noteNear } from './near.ts'
import { readTurnRules, readTurns, type Asking, type Peer } from './whose-turn.ts'
import { writeOutline } from './write-outline.ts'

const findAsking = (tx: Tx, cell: number, request: string): Promise<Asking | undefined> =>
  tx
    .selectFrom('introductions.request')
    .select(['id', 'person_id'])
    .where('cell_id', '=', cell)
    .where('id', '=', request)
    .where('state', '=', 'asking')
    .forUpdate()
    .executeTakeFirst()

// A peer whose last turn it is cannot be asked by two at once: within a cell asking is done one by one.
const TURNS = 3

export const takeTurns = (tx: Tx, cell: number) =>
  sql`select pg_advisory_xact_lock(${TURNS}, ${cell})`.execute(tx)

/** How many peers have this person before them: those who would be glad, and those who may still say. */
const countStanding = async (tx: Tx, cell: number, request: string, now: Date): Promise<number> => {
  const rows = await tx
    .selectFrom('introductions.outline')
    .select('peer_id')
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .where('over_at', 'is', null)
    // Asking for one peer in particular takes nobody else's turn, so that no answer to it changes who else is asked.
    .where('asked_for', '=', false)
    .where((either) =>
      either.or([
        either('answer', '=', 'glad'),
        either.and([either('answer', 'is', null), either('stands_until', '>', now)]),
      ]),
    )
    .execute()
  return rows.length
}

type Found = { asked: Asked; candidates: Candidate[] }

/** The peers whose turn it is now, first first. */
const whoseTurn = async (
  tx: Tx,
  cell: number,
  asking: Asking,
  { asked, candidates }: Found,
  now: Date,
): Promise<Peer[]> => {
  const rules = await readTurnRules(tx)
  const barred = await notAsked(tx, cell, asking)
  const offers = candidates.map(({ offer }) => offer)
  const peers = new Map(
    (await readTurns(tx, cell, offers, now))
      .filter(({ peer_id, turn }) => !barred.has(peer_id) && mayBeAsked(turn, rules, now))
      .map((peer) => [peer.offer_id, peer]),
  )
  const ready = candidates.flatMap((peer) => {
    const behind = peers.get(peer.offer)
    return behind ? [{ peer, turn: behind.turn }] : []
  })
  return inTurn({ id: asking.id, asked }, ready).map(({ offer }) => peers.get(offer)!)
}

/** Asks the next few peers whose turn it is, as many as may be asked at once. Doing it again asks nobody twice. */
export const askPeers = async (shop: Workshop, cell: number, request: string): Promise<void> => {
  const now = shop.clock()
  const found = await shop.door.open('kith_match', { cell }, async (tx) => {
    const asked = await readAsked(tx, cell, request)
    return { asked, candidates: await readCandidates(tx, cell, asked, londonDay(now)) }
  })
  await shop.door.open('kith_jobs', { cell }, async (tx) => {
    const asking = await findAsking(tx, cell, request)
    if (!asking) return
    await followWishes(shop, tx, cell, asking, found.asked)
    await noteNear(shop, tx, cell, asking, found)
    await takeTurns(tx, cell)
    const most = await ruleValue(tx, 'outlines_at_once')
    const room = Math.max(0, most - (await countStanding(tx, cell, request, now)))
    if (room === 0) return
    const next = (await whoseTurn(tx, cell, asking, found, now)).slice(0, room)
    const until = daysAfter(now, await ruleValue(tx, 'outline_stands_days'))
    for (const peer of next) await writeOutline(shop, tx, cell, asking, peer, until)
    if (next.length > 0) await later(tx, 'introductions.show', { cell, person: asking.person_id })
  })
}
