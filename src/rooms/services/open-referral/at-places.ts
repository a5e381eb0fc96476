import { sql, type RawBuilder } from 'kysely'
import { notHere, type DataAsk } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { Asked } from './asked.ts'
import { list, one, type Found } from './envelope.ts'
import { conditions, near } from './find-services.ts'
import { listKithTerms } from './kith-terms.ts'
import { dataRoutes } from './open-referral.routes.ts'
import { location } from './service-sql.ts'
import { servicesById } from './services.ts'

type Row = {
  id: string
  service_id: string
  location_id: string
  location: unknown
  description: string | null
}

// A venue that is told in private is at no place that is published.
const from = sql`from services.service_at_location r
  join services.location l on l.cell_id = r.cell_id and l.organisation_id = r.organisation_id and l.id = r.location_id
  join services.service s on s.cell_id = r.cell_id and s.id = r.service_id
  join places.organisation o on o.cell_id = s.cell_id and o.id = s.organisation_id
  where not r.confidential and not l.confidential and not s.venue_confidential`

const readRows = async (
  { tx }: DataAsk,
  where: RawBuilder<unknown>,
  limit: number,
  offset: number,
): Promise<Row[]> => {
  const { rows } =
    await sql<Row>`select r.id, r.service_id, r.location_id, r.description, ${location} as location ${from}
    and ${where} order by r.id limit ${limit} offset ${offset}`.execute(tx)
  return rows
}

const written = async (ask: DataAsk, rows: readonly Row[], full: boolean): Promise<unknown[]> => {
  const services = await servicesById(
    ask,
    rows.map(({ service_id: id }) => id),
    full,
  )
  return rows.map(({ description, ...row }) => ({
    ...row,
    ...(description === null ? {} : { description }),
    service: services.get(row.service_id),
  }))
}

const findAtPlaces = async (ask: DataAsk, asked: Asked): Promise<Found> => {
  const of = conditions(asked, await listKithTerms(ask.tx))
  const where = asked.outcode === null ? of : sql`${of} and ${near(asked)}`
  const { perPage, page } = asked
  const rows = await readRows(ask, where, perPage, (page - 1) * perPage)
  const count = await sql<{
    count: number
  }>`select count(*)::int as count ${from} and ${where}`.execute(ask.tx)
  return { contents: await written(ask, rows, asked.full), total: count.rows[0]!.count }
}

export const placesData = list(dataRoutes.places, findAtPlaces)

/** One service at one place, with both whole. */
export const placeData = one(dataRoutes.place, async (ask) => {
  const { id } = ask.params
  if (!isUuid(id)) return notHere()
  const [row] = await readRows(
    ask,
    sql`r.id = ${id} and s.status in ('active', 'temporarily closed')`,
    1,
    0,
  )
  if (!row) return notHere()
  return (await written(ask, [row], true))[0]
})
