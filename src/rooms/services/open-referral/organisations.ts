import { sql } from 'kysely'
import { notHere, type DataAsk } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { Asked } from './asked.ts'
import { list, one, type Found } from './envelope.ts'
import { dataRoutes } from './open-referral.routes.ts'
import { organisation } from './service-sql.ts'
import { servicesOf } from './services.ts'

type Row = { id: string; whole: Record<string, unknown> }

// Only those who offer something that is published.
const offers = sql`exists (select from services.service s where s.cell_id = o.cell_id and s.organisation_id = o.id
  and s.status in ('active', 'temporarily closed'))`

const like = (search: string) => `%${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`

const findOrganisations = async (ask: DataAsk, asked: Asked): Promise<Found> => {
  const named = asked.search === null ? sql`true` : sql`o.name ilike ${like(asked.search)}`
  const where = sql`${offers} and ${named}`
  const { rows } = await sql<Row>`select o.id, ${organisation} as whole from places.organisation o
    where ${where} order by o.id limit ${asked.perPage} offset ${(asked.page - 1) * asked.perPage}`.execute(
    ask.tx,
  )
  const count = await sql<{
    count: number
  }>`select count(*)::int as count from places.organisation o
    where ${where}`.execute(ask.tx)
  return { contents: await written(ask, rows, asked.full), total: count.rows[0]!.count }
}

const written = async (ask: DataAsk, rows: readonly Row[], full: boolean): Promise<unknown[]> => {
  if (!full) return rows.map(({ whole }) => whole)
  const services = await servicesOf(
    ask,
    rows.map(({ id }) => id),
    true,
  )
  return rows.map(({ id, whole }) => ({ ...whole, services: services.get(id) }))
}

export const organisationsData = list(dataRoutes.organisations, findOrganisations)

/** One organisation, with what it offers. */
export const organisationData = one(dataRoutes.organisation, async (ask) => {
  const { id } = ask.params
  if (!isUuid(id)) return notHere()
  const { rows } = await sql<Row>`select o.id, ${organisation} as whole from places.organisation o
      where o.id = ${id} and ${offers}`.execute(ask.tx)
  const [row] = rows
  if (!row) return notHere()
  const full = ask.query['full_service'] === 'true'
  return { ...row.whole, services: (await servicesOf(ask, [row.id], full)).get(row.id) }
})
