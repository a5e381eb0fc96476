import type { Tx } from '../../../../platform/database/door.ts'
import type { Workshop } from '../../../../platform/http/room.ts'
import { later } from '../../../../platform/jobs/worker.ts'
import type { Group } from './peers-beside.ts'
import type { Yes } from './turn.ts'

type Seated = { yeses: readonly Yes[]; peer: Yes; until: Date }

const setStep = (tx: Tx, { cell, id }: Group, step: string, turns_at?: Date) =>
  tx
    .updateTable('introductions.small_group')
    .set({ step, ...(turns_at ? { turns_at } : {}) })
    .where('cell_id', '=', cell)
    .where('id', '=', id)
    .execute()

const serviceOf = async (tx: Tx, { cell, id }: Group, peer: string): Promise<string> => {
  const row = await tx
    .selectFrom('introductions.group_asked')
    .select('service_id')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .where('person_id', '=', peer)
    .executeTakeFirstOrThrow()
  return row.service_id!
}

const tell = async (tx: Tx, cell: number, people: readonly string[]) => {
  for (const person of people) {
    await later(tx, 'introductions.show', { cell, person })
    await later(tx, 'people.send-news', { person })
  }
}

/** Enough have said yes: each may see what the others show to someone they might meet. */
export const seat = async (
  shop: Workshop,
  tx: Tx,
  group: Group,
  { yeses, peer, until }: Seated,
) => {
  const { cell, id: group_id } = group
  const people = yeses.map(({ person }) => person)
  const service_id = await serviceOf(tx, group, peer.person)
  const others = people.length - 1
  await tx
    .insertInto('introductions.group_seat')
    .values(
      people.map((person_id) => ({ cell_id: cell, group_id, person_id, others, decide_by: until })),
    )
    .execute()
  const pairs = people.flatMap((viewer_id) =>
    people
      .filter((owner_id) => owner_id !== viewer_id)
      .map((owner_id) => ({ viewer_id, owner_id })),
  )
  await tx
    .insertInto('introductions.group_glimpse')
    .values(
      pairs.map((pair) => ({
        cell_id: cell,
        group_id,
        ...pair,
        id: shop.newId('timeless glimpse'),
        service_id,
      })),
    )
    .execute()
  await setStep(tx, group, 'agreeing', until)
  await dropOtherPeers(shop, tx, group, peer.person)
  await tell(tx, cell, people)
}

/** Peers who were asked too are not asked any more; for them it is over. */
const dropOtherPeers = async (shop: Workshop, tx: Tx, { cell, id }: Group, peer: string) => {
  await tx
    .updateTable('introductions.group_asked')
    .set({ over_at: shop.clock() })
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .where('part', '=', 'peer')
    .where('person_id', '<>', peer)
    .execute()
}

/** Enough have agreed: the group meets. What each showed the others is put away; they meet in person now. */
export const letMeet = async (
  shop: Workshop,
  tx: Tx,
  group: Group,
  { yeses, peer }: Omit<Seated, 'until'>,
) => {
  const { cell, id: group_id } = group
  const service_id = await serviceOf(tx, group, peer.person)
  await tx
    .insertInto('introductions.group_member')
    .values(
      yeses.map(({ person }) => ({
        cell_id: cell,
        group_id,
        person_id: person,
        beside_id: peer.person,
        service_id,
        id: shop.newId('timeless member'),
      })),
    )
    .execute()
  const members = yeses.map(({ person }) => person)
  const seated = await dropGlimpses(tx, group)
  await dropYesesBut(shop, tx, group, members)
  await setStep(tx, group, 'meeting')
  await tell(tx, cell, members)
  for (const person of seated.filter((one) => !members.includes(one)))
    await later(tx, 'introductions.show', { cell, person })
}

const dropGlimpses = async (tx: Tx, { cell, id }: Group): Promise<string[]> => {
  const rows = await tx
    .deleteFrom('introductions.group_glimpse')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .returning('owner_id')
    .execute()
  return [...new Set(rows.map((row) => row.owner_id))]
}

const dropYesesBut = async (shop: Workshop, tx: Tx, { cell, id }: Group, members: string[]) => {
  await tx
    .deleteFrom('introductions.group_yes')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .where('person_id', 'not in', members)
    .execute()
  await tx
    .updateTable('introductions.group_asked')
    .set({ over_at: shop.clock() })
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .where('person_id', 'not in', members)
    .execute()
}

/** It did not come together, or it has ended: the same words, on the same day, for everyone who said yes. */
export const endGroup = async (shop: Workshop, tx: Tx, group: Group): Promise<void> => {
  const { cell, id } = group
  await setStep(tx, group, 'over')
  await tx
    .updateTable('introductions.group_asked')
    .set({ over_at: shop.clock() })
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .where('over_at', 'is', null)
    .execute()
  await tx
    .deleteFrom('introductions.group_seat')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .execute()
  const yeses = await tx
    .selectFrom('introductions.group_yes')
    .select('person_id')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .execute()
  await tell(
    tx,
    cell,
    yeses.map((row) => row.person_id),
  )
}
