import type { Tx } from '../../platform/database/door.ts'
import { notHere } from '../../platform/http/route.ts'
import { isUuid } from '../../platform/ids.ts'

/** A service or group that offers peer support, as it says of itself. */
export type Service = {
  cell: number
  id: string
  name: string
  words: string
  how: string
  joinWords: string
  outcode: string | null
  town: string | null
  venueConfidential: boolean
  waitWeeks: number | null
  places: number | null
  saidOn: string | null
  saidBy: string | null
  /** Who reads it when something there worries somebody. */
  answers: string | null
  organisation: string
  sector: string
  invented: boolean
}

const services = (tx: Tx, cell: number) =>
  tx
    .selectFrom('services.service as service')
    .innerJoin('places.organisation as runs', (on) =>
      on
        .onRef('runs.cell_id', '=', 'service.cell_id')
        .onRef('runs.id', '=', 'service.organisation_id'),
    )
    .leftJoin('places.outcode as place', 'place.outcode', 'service.outcode')
    .where('service.cell_id', '=', cell)
    .select(['service.cell_id as cell', 'service.id', 'service.name', 'service.words'])
    .select(['service.how', 'service.join_words as joinWords', 'service.outcode', 'place.town'])
    .select(['service.venue_confidential as venueConfidential'])
    .select(['service.wait_weeks_said as waitWeeks', 'service.places_said as places'])
    .select(['service.said_on as saidOn', 'service.said_by as saidBy'])
    .select(['service.reports_to_name as answers'])
    .select(['runs.name as organisation', 'runs.sector', 'runs.invented'])

/** Every service of a place by name: no sector and no size comes first. */
export const listServices = (tx: Tx, cell: number): Promise<Service[]> =>
  services(tx, cell)
    .orderBy((one) => one.fn('lower', ['service.name']))
    .orderBy('service.id')
    .execute()

/** @throws NotHere */
export const getService = async (tx: Tx, cell: number, id: string): Promise<Service> => {
  if (!isUuid(id)) return notHere()
  const found = await services(tx, cell).where('service.id', '=', id).executeTakeFirst()
  return found ?? notHere()
}
