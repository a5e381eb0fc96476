import { sql } from 'kysely'
import { londonDay } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Workshop } from '../../../../platform/http/room.ts'
import { later } from '../../../../platform/jobs/worker.ts'
import { ruleValue } from '../../../stewardship/stewardship.ts'
import { readApart } from '../apart.ts'

export type Group = { cell: number; id: string; concept: string; way: string; peersUntil: Date }

/** Offers of peers who have lived it, are not paused and would be beside a group; longest since asked first. */
const readOffers = async (tx: Tx, { cell, concept, way }: Group, today: string) => {
  const { rows } = await sql<{ offer_id: string }>`
    select offer.offer_id
    from introductions.group_ready as ready
    join introductions.offer as offer on offer.cell_id = ${cell} and offer.offer_id = ready.offer_id
    join introductions.offer_concept as lived
      on lived.cell_id = ${cell} and lived.offer_id = offer.offer_id and lived.concept_id = ${concept}
    join introductions.offer_way as way
      on way.cell_id = ${cell} and way.offer_id = offer.offer_id and way.way = ${way}
    where ready.cell_id = ${cell} and (offer.paused_until is null or offer.paused_until < ${today})
    order by offer.last_asked_at nulls first, offer.offer_id
    limit 100`.execute(tx)
  return rows.map((row) => row.offer_id)
}

/** Asks the next few peers whose turn it is whether they would be beside this group. */
export const askPeersBeside = async (
  shop: Workshop,
  group: Group,
  people: readonly string[],
): Promise<void> => {
  const now = shop.clock()
  const offers = await shop.door.open('kith_match', { cell: group.cell }, (tx) =>
    readOffers(tx, group, londonDay(now)),
  )
  await shop.door.open('kith_jobs', { cell: group.cell }, async (tx) => {
    const peers = await freePeers(tx, group, offers, people)
    const atOnce = await ruleValue(tx, 'outlines_at_once')
    for (const peer of peers.slice(0, atOnce)) await askPeer(shop, tx, group, peer)
  })
}

type Peer = { peer_id: string; service_id: string; offer_id: string }

/** One group at a time for a peer; nobody who is in it already, and nobody who is kept apart from one of them. */
const freePeers = async (
  tx: Tx,
  { cell }: Group,
  offers: string[],
  people: readonly string[],
): Promise<Peer[]> => {
  if (offers.length === 0) return []
  const peers = await tx
    .selectFrom('introductions.offer')
    .select(['peer_id', 'service_id', 'offer_id'])
    .where('cell_id', '=', cell)
    .where('offer_id', 'in', offers)
    .execute()
  const busy = await tx
    .selectFrom('introductions.group_asked')
    .select('person_id')
    .where('cell_id', '=', cell)
    .where('over_at', 'is', null)
    .where(
      'person_id',
      'in',
      peers.map((peer) => peer.peer_id),
    )
    .execute()
  const apart = await readApart(tx, cell, [...people, ...peers.map((peer) => peer.peer_id)])
  return peers
    .filter(({ peer_id }) => !busy.some((row) => row.person_id === peer_id))
    .filter(({ peer_id }) => !people.some((person) => apart(person, peer_id)))
    .toSorted((a, b) => offers.indexOf(a.offer_id) - offers.indexOf(b.offer_id))
}

const askPeer = async (shop: Workshop, tx: Tx, group: Group, peer: Peer) => {
  await tx
    .insertInto('introductions.group_asked')
    .values({
      cell_id: group.cell,
      group_id: group.id,
      person_id: peer.peer_id,
      id: shop.newId('timeless asked'),
      part: 'peer',
      service_id: peer.service_id,
      concept_id: group.concept,
      way: group.way,
      stands_until: group.peersUntil,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await later(tx, 'people.send-news', { person: peer.peer_id })
}
