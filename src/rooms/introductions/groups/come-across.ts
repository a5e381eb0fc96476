import type { Ask } from '../../../platform/http/route.ts'

type Found = { person: string; service_id: string }

/** Somebody one might meet in a small group. */
const fromGroup = async (ask: Ask, id: string): Promise<Found | undefined> => {
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
const fromBeside = async (ask: Ask, id: string): Promise<Found | undefined> => {
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

const joining = (ask: Ask) =>
  ask.tx
    .selectFrom('introductions.group_joining')
    .select(['person_id', 'holder_id', 'service_id'])
    .where('cell_id', '=', ask.cell)

/** Whoever asked to join the group one holds. */
const fromJoining = async (ask: Ask, id: string): Promise<Found | undefined> => {
  const row = await joining(ask)
    .where('holder_id', '=', ask.me)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { person: row.person_id, service_id: row.service_id }
}

/** Whoever holds the group one asked to join. */
const fromHolder = async (ask: Ask, service: string): Promise<Found | undefined> => {
  const row = await joining(ask)
    .where('person_id', '=', ask.me)
    .where('service_id', '=', service)
    .executeTakeFirst()
  return row && { person: row.holder_id, service_id: row.service_id }
}

/** Where in groups one comes across somebody, by the word that stands in the address. */
export const inGroups = {
  group: fromGroup,
  beside: fromBeside,
  joining: fromJoining,
  holder: fromHolder,
}
