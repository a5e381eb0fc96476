import { sql } from 'kysely'
import { londonDay } from '../../../platform/clock.ts'
import { notHere, type DataAsk, type DataPart } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { Asked } from './asked.ts'
import { list, one, type Found } from './envelope.ts'
import { countServices, fromServices, withPlaces } from './find-services.ts'
import { fit } from './fit.ts'
import { listKithTerms, type TermRow } from './kith-terms.ts'
import { dataRoutes } from './open-referral.routes.ts'
import { around, facts } from './service-sql.ts'
import { briefly, capacityOf, wholly, type Around, type Facts } from './written.ts'

const MINIMAL_MOST = 20_000

type Read = Facts & { around: Around; total: number }
type Page = { full: boolean; limit: number; offset: number }

/** Services as they are read, whole or by themselves, in the order of their identifiers, with how many there are in all. */
const readServices = async (
  { tx }: DataAsk,
  where: ReturnType<typeof withPlaces>,
  { full, limit, offset }: Page,
): Promise<Read[]> => {
  const whole = full
    ? sql`, (select to_jsonb(parts) from (select ${around}) parts) as around`
    : sql`, ${'{}'}::jsonb as around`
  // The page is found first: what is around a service is read only for those on it.
  const { rows } =
    await sql<Read>`with page as (select s.cell_id, s.id, (count(*) over ())::int as total ${fromServices}
      where ${where} order by s.id limit ${limit} offset ${offset})
    select ${facts}, page.total ${whole} ${fromServices}
    join page on page.cell_id = s.cell_id and page.id = s.id order by s.id`.execute(tx)
  return rows
}

const minimal = async ({ tx }: DataAsk, where: ReturnType<typeof withPlaces>): Promise<Found> => {
  const { rows } = await sql<{ id: string; modified_date: string | null }>`
    select s.id, to_char(coalesce(s.modified_at, s.confirmed_on, s.said_on) at time zone 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as modified_date
    ${fromServices} where ${where} order by s.id limit ${MINIMAL_MOST}`.execute(tx)
  const contents = rows.map(({ id, modified_date: at }) =>
    at === null ? { id } : { id, modified_date: at },
  )
  return { contents, total: await countServices(tx, where) }
}

const write =
  (terms: readonly TermRow[], today: string, full: boolean) =>
  ({ around: rest, total: _total, ...service }: Read) =>
    full
      ? wholly(rest, service, terms, today)
      : { ...briefly(service), service_capacity: capacityOf(service, today) }

const isSorted = ({ taxonomyId, taxonomyTermId }: Asked) =>
  taxonomyId !== null || taxonomyTermId !== null

const findServices = async (ask: DataAsk, asked: Asked): Promise<Found> => {
  const { full, page, perPage: limit } = asked
  const terms = full || isSorted(asked) ? await listKithTerms(ask.tx) : []
  const where = withPlaces(asked, terms)
  if (asked.minimal) return minimal(ask, where)
  const rows = await readServices(ask, where, { full, limit, offset: (page - 1) * limit })
  return {
    contents: rows.map(write(terms, londonDay(ask.now), full)),
    // Behind the last page there is no row that could say how many there are.
    total: rows[0]?.total ?? (await countServices(ask.tx, where)),
  }
}

const TOGETHER = 200

/** All that is asked for, some at a time, each beginning after the last: nothing is twice in it or left out. */
const servicesAfter = async (
  ask: DataAsk,
  asked: Asked,
  last: string | null,
): Promise<DataPart> => {
  const { full } = asked
  const terms = full || isSorted(asked) ? await listKithTerms(ask.tx) : []
  const all = withPlaces(asked, terms)
  if (asked.minimal) return { records: (await minimal(ask, all)).contents, next: null }
  const where = last === null ? all : sql`${all} and s.id > ${last}`
  const rows = await readServices(ask, where, { full, limit: TOGETHER, offset: 0 })
  const end = rows.length < TOGETHER ? null : rows.at(-1)!.id
  return {
    records: rows.map((row) => fit(write(terms, londonDay(ask.now), full)(row))),
    next: end === null ? null : (then) => servicesAfter(then, asked, end),
  }
}

export const servicesData = list(dataRoutes.services, findServices, (ask, asked) =>
  servicesAfter(ask, asked, null),
)

/** One service with everything around it. */
export const serviceData = one(dataRoutes.service, async (ask) => {
  const { id } = ask.params
  if (!isUuid(id)) return notHere()
  const where = sql`s.id = ${id} and s.status in ('active', 'temporarily closed')`
  const [service] = await readServices(ask, where, { full: true, limit: 1, offset: 0 })
  if (!service) return notHere()
  return write(await listKithTerms(ask.tx), londonDay(ask.now), true)(service)
})

/** Services of these organisations, whole or by themselves, by whose they are. */
export const servicesOf = async (
  ask: DataAsk,
  organisations: readonly string[],
  full: boolean,
): Promise<Map<string, unknown[]>> => {
  const of = new Map<string, unknown[]>(organisations.map((id) => [id, []]))
  if (organisations.length === 0) return of
  const where = sql`s.organisation_id = any(${[...organisations]}) and s.status in ('active', 'temporarily closed')`
  const terms = await listKithTerms(ask.tx)
  const rows = await readServices(ask, where, { full, limit: 2000, offset: 0 })
  for (const row of rows)
    of.get(row.organisationId)!.push(write(terms, londonDay(ask.now), full)(row))
  return of
}

/** These services, whole, by their identifiers. */
export const servicesById = async (ask: DataAsk, ids: readonly string[], full: boolean) => {
  if (ids.length === 0) return new Map<string, unknown>()
  const terms = await listKithTerms(ask.tx)
  const rows = await readServices(ask, sql`s.id = any(${[...ids]})`, {
    full,
    limit: ids.length,
    offset: 0,
  })
  return new Map(rows.map((row) => [row.id, write(terms, londonDay(ask.now), full)(row)]))
}
