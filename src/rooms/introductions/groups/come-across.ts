import type { Ask } from '../../../platform/http/route.ts'

type Found = { person: string; service_id: string }

/** Somebody one might meet in a small group. */
export const fromGroup = async (ask: Ask, id: string): Promise<Found | undefined> => {
  const row = await ask.tx
    .selectFrom('introductions.group_glimpse')
    .select(['owner_id', 'service_id'])
    .where('cell_id', '=', ask.cell)
    .where('viewer_id', '=', ask.me)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { person: row.owner_id, service_id: row.service_id }
}

/** The peer beside one's small group. */
export const fromBeside = async (ask: Ask, id: string): Promise<Found | undefined> => {
  const row = await ask.tx
    .selectFrom('introductions.group_member')
    .select(['beside_id', 'service_id'])
    .where('cell_id', '=', ask.cell)
    .where('person_id', '=', ask.me)
    .where('beside_id', '<>', ask.me)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { person: row.beside_id, service_id: row.service_id }
}

/** Whoever holds the group one asked to join, or whoever asked to join the group one holds. */
export const fromJoining = async (ask: Ask, id: string): Promise<Found | undefined> => {
  const row = await ask.tx
    .selectFrom('introductions.group_joining')
    .select(['person_id', 'holder_id', 'service_id'])
    .where('cell_id', '=', ask.cell)
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      person: row.person_id === ask.me ? row.holder_id : row.person_id,
      service_id: row.service_id,
    }
  )
}
