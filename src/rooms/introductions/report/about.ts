import { notHere, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { inGroups } from '../groups/come-across.ts'

/** Somebody one has come across here, and the service that stands behind the meeting. */
export type About = {
  person: string
  service: string
  serviceName: string
  answers: { id: string; name: string } | null
}

type Found = { person: string; service_id: string }

const fromOutline = async (ask: Ask, id: string): Promise<Found | undefined> => {
  const row = await ask.tx
    .selectFrom('introductions.outline as outline')
    .innerJoin('introductions.offer as offer', (join) =>
      join
        .onRef('offer.cell_id', '=', 'outline.cell_id')
        .onRef('offer.offer_id', '=', 'outline.offer_id'),
    )
    .select(['outline.person_id', 'offer.service_id'])
    .where('outline.cell_id', '=', ask.cell)
    .where('outline.peer_id', '=', ask.me)
    .where('outline.id', '=', id)
    .executeTakeFirst()
  return row && { person: row.person_id, service_id: row.service_id }
}

const fromYes = async (ask: Ask, id: string): Promise<Found | undefined> => {
  const row = await ask.tx
    .selectFrom('introductions.step_forward')
    .select(['peer_id', 'service_id'])
    .where('cell_id', '=', ask.cell)
    .where('person_id', '=', ask.me)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { person: row.peer_id, service_id: row.service_id }
}

const fromIntroduction = async (ask: Ask, id: string): Promise<Found | undefined> => {
  const row = await ask.tx
    .selectFrom('introductions.introduction')
    .select(['person_id', 'peer_id', 'service_id'])
    .where('cell_id', '=', ask.cell)
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      person: row.person_id === ask.me ? row.peer_id : row.person_id,
      service_id: row.service_id,
    }
  )
}

const finders = {
  outline: fromOutline,
  yes: fromYes,
  introduction: fromIntroduction,
  ...inGroups,
}
export type Where = keyof typeof finders

// Nobody answers what is written about themself: it goes to another named reader of the same place.
const someoneElse = async (ask: Ask, person: string): Promise<About['answers']> => {
  const row = await ask.tx
    .selectFrom('services.service')
    .select(['reports_to_id as id', 'reports_to_name as name'])
    .where('cell_id', '=', ask.cell)
    .where('reports_to_id', '<>', person)
    .orderBy('name')
    .limit(1)
    .executeTakeFirst()
  return row?.id && row.name ? { id: row.id, name: row.name } : null
}

/** @throws NotHere for anything one has not come across oneself */
export const getAbout = async (ask: Ask): Promise<About> => {
  const { where = '', id } = ask.params
  const find = Object.hasOwn(finders, where) ? finders[where as Where] : undefined
  const found = find && isUuid(id) ? await find(ask, id) : undefined
  if (!found) return notHere()
  const service = await ask.tx
    .selectFrom('services.service')
    .select(['name', 'reports_to_id', 'reports_to_name'])
    .where('cell_id', '=', ask.cell)
    .where('id', '=', found.service_id)
    .executeTakeFirstOrThrow()
  const { reports_to_id: answers, reports_to_name: name } = service
  const named = answers && name ? { id: answers, name } : null
  return {
    person: found.person,
    service: found.service_id,
    serviceName: service.name,
    answers: named?.id === found.person ? await someoneElse(ask, found.person) : named,
  }
}
