import { sql } from 'kysely'
import { londonDay } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { later } from '../../../platform/jobs/worker.ts'
import { mayBeAsked } from '../rules/turns.ts'
import { takeTurns } from './ask-peers.ts'
import { notAsked } from './not-asked.ts'
import { readTurnRules, readTurns, type Asking, type Peer } from './whose-turn.ts'
import { writeOutline } from './write-outline.ts'

type AskedFor = Asking & { peer_id: string; stands_until: Date }

const listAskedFor = (tx: Tx, cell: number, request: string, now: Date): Promise<AskedFor[]> =>
  tx
    .selectFrom('introductions.asked_for as wanted')
    .innerJoin('introductions.request as request', (join) =>
      join
        .onRef('request.cell_id', '=', 'wanted.cell_id')
        .onRef('request.id', '=', 'wanted.request_id'),
    )
    .select(['request.id', 'request.person_id', 'wanted.peer_id', 'wanted.stands_until'])
    .where('wanted.cell_id', '=', cell)
    .where('wanted.request_id', '=', request)
    .where('wanted.stands_until', '>', now)
    .where('request.state', '=', 'asking')
    .forUpdate('request')
    .execute()

/** The peer's offer, when they have room and are not resting. */
const findOffer = (tx: Tx, cell: number, peer: string, today: string) =>
  tx
    .selectFrom('introductions.offer')
    .select('offer_id')
    .where('cell_id', '=', cell)
    .where('peer_id', '=', peer)
    .where('open', '=', true)
    .where((either) =>
      either.or([either('paused_until', 'is', null), either('paused_until', '<', today)]),
    )
    .executeTakeFirst()

const findOutline = (tx: Tx, cell: number, { id, peer_id }: AskedFor) =>
  tx
    .selectFrom('introductions.outline')
    .select(['answer', 'over_at', 'stands_until'])
    .where('cell_id', '=', cell)
    .where('request_id', '=', id)
    .where('peer_id', '=', peer_id)
    .executeTakeFirst()

/** What stands between them already: an answer holds; what waits is marked; silence makes room to ask again. */
const madeRoom = async (tx: Tx, cell: number, wanted: AskedFor, now: Date): Promise<boolean> => {
  const before = await findOutline(tx, cell, wanted)
  if (!before) return true
  const theirs = sql`cell_id = ${cell} and request_id = ${wanted.id} and peer_id = ${wanted.peer_id}`
  if (before.over_at === null && before.answer !== null) return false
  if (before.over_at === null && before.stands_until > now) {
    await sql`update introductions.outline set asked_for = true where ${theirs}`.execute(tx)
    return false
  }
  await sql`delete from introductions.outline where ${theirs}`.execute(tx)
  return true
}

const findPeer = async (
  tx: Tx,
  cell: number,
  wanted: AskedFor,
  now: Date,
): Promise<Peer | undefined> => {
  const offer = await findOffer(tx, cell, wanted.peer_id, londonDay(now))
  const [peer] = offer ? await readTurns(tx, cell, [offer.offer_id], now) : []
  const barred = await notAsked(tx, cell, wanted)
  if (!peer || barred.has(peer.peer_id)) return undefined
  return mayBeAsked(peer.turn, await readTurnRules(tx), now) ? peer : undefined
}

/**
 * Puts somebody before the one peer they asked for, marked so, as soon as the peer has room for it and
 * for as long as the asking stands. Whether it came to that is told to nobody.
 */
export const askFor = (shop: Workshop, cell: number, request: string): Promise<void> => {
  const now = shop.clock()
  return shop.door.open('kith_jobs', { cell }, async (tx) => {
    for (const wanted of await listAskedFor(tx, cell, request, now)) {
      await takeTurns(tx, cell)
      if (!(await madeRoom(tx, cell, wanted, now))) continue
      const peer = await findPeer(tx, cell, wanted, now)
      if (!peer) continue
      await writeOutline(shop, tx, cell, wanted, peer, wanted.stands_until, true)
      await later(tx, 'introductions.show', { cell, person: wanted.person_id })
    }
  })
}
