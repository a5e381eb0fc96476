import { daysAfter, londonDay } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { later } from '../../../platform/jobs/worker.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import { inTurn } from '../rules/fit.ts'
import { apartFrom } from './apart.ts'
import { readAsked, readCandidates } from './candidates.ts'

type Asking = { id: string; person_id: string }

const findAsking = (tx: Tx, cell: number, request: string): Promise<Asking | undefined> =>
  tx
    .selectFrom('introductions.request')
    .select(['id', 'person_id'])
    .where('cell_id', '=', cell)
    .where('id', '=', request)
    .where('state', '=', 'asking')
    .forUpdate()
    .executeTakeFirst()

const countStanding = async (tx: Tx, cell: number, request: string, now: Date): Promise<number> => {
  const rows = await tx
    .selectFrom('introductions.outline')
    .select(['answer', 'stands_until'])
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .where('over_at', 'is', null)
    .execute()
  return rows.filter(
    (row) => row.answer === 'glad' || (row.answer === null && row.stands_until > now),
  ).length
}

type Peer = { offer_id: string; peer_id: string }

/** The peers behind these offers who may be asked now: not asked before, not kept apart, not flooded, not oneself. */
const askable = async (
  tx: Tx,
  cell: number,
  asking: Asking,
  offers: string[],
  now: Date,
): Promise<Map<string, Peer>> => {
  if (offers.length === 0) return new Map()
  const most = await ruleValue(tx, 'outlines_open_max')
  const peers = await tx
    .selectFrom('introductions.offer')
    .select(['offer_id', 'peer_id'])
    .where('cell_id', '=', cell)
    .where('offer_id', 'in', offers)
    .where('peer_id', '<>', asking.person_id)
    .execute()
  const busy = await openOutlines(
    tx,
    cell,
    peers.map((peer) => peer.peer_id),
    asking.id,
    now,
  )
  const apart = await apartFrom(tx, cell, asking.person_id)
  return new Map(
    peers
      .filter(({ peer_id }) => !apart.has(peer_id) && (busy.get(peer_id) ?? 0) < most)
      .map((peer) => [peer.offer_id, peer]),
  )
}

/** How many outlines each peer has open; one already asked about this request counts as too many. */
const openOutlines = async (tx: Tx, cell: number, peers: string[], request: string, now: Date) => {
  const counts = new Map<string, number>()
  if (peers.length === 0) return counts
  const rows = await tx
    .selectFrom('introductions.outline')
    .select(['peer_id', 'request_id', 'answer', 'stands_until'])
    .where('cell_id', '=', cell)
    .where('peer_id', 'in', peers)
    .execute()
  for (const row of rows) {
    const open = row.answer === null && row.stands_until > now
    const weight = row.request_id === request ? Infinity : open ? 1 : 0
    counts.set(row.peer_id, (counts.get(row.peer_id) ?? 0) + weight)
  }
  return counts
}

/** Asks the next few peers whose turn it is, as many as may be asked at once. Doing it again asks nobody twice. */
export const askPeers = async (shop: Workshop, cell: number, request: string): Promise<void> => {
  const now = shop.clock()
  const ordered = await shop.door.open('kith_match', { cell }, async (tx) => {
    const asked = await readAsked(tx, cell, request)
    return inTurn(asked, await readCandidates(tx, cell, asked, londonDay(now)))
  })
  await shop.door.open('kith_jobs', { cell }, async (tx) => {
    const asking = await findAsking(tx, cell, request)
    if (!asking) return
    const room =
      (await ruleValue(tx, 'outlines_at_once')) - (await countStanding(tx, cell, request, now))
    const peers = await askable(
      tx,
      cell,
      asking,
      ordered.map(({ offer }) => offer),
      now,
    )
    const next = ordered.flatMap(({ offer }) => peers.get(offer) ?? []).slice(0, Math.max(0, room))
    for (const peer of next) await writeOutline(shop, tx, cell, asking, peer, now)
    if (next.length > 0) await later(tx, 'introductions.show', { cell, person: asking.person_id })
  })
}

const writeOutline = async (
  shop: Workshop,
  tx: Tx,
  cell: number,
  asking: Asking,
  peer: Peer,
  now: Date,
) => {
  await tx
    .insertInto('introductions.outline')
    .values({
      cell_id: cell,
      request_id: asking.id,
      peer_id: peer.peer_id,
      id: shop.newId('outline'),
      person_id: asking.person_id,
      offer_id: peer.offer_id,
      asked_at: now,
      stands_until: daysAfter(now, await ruleValue(tx, 'outline_stands_days')),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx
    .updateTable('introductions.offer')
    .set({ last_asked_at: now })
    .where('cell_id', '=', cell)
    .where('offer_id', '=', peer.offer_id)
    .execute()
  await later(tx, 'people.send-news', { person: peer.peer_id })
}
