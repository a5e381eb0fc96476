import pg from 'pg'
import { insertRows, type Row } from '../../db/reference/insert-rows.ts'
import { sealFor } from '../../src/platform/crypto/sealed.ts'
import type { Kith } from '../harness/harness.ts'

/** Somebody before anything has happened: signed up, a member, and holding a role where they have one. */
export type Newcomer = { slug: string; role?: 'peer' | 'senior peer' | 'coordinator' }
export type Settled = { id: string; email: string }

const SINCE = '2026-01-05'
const ways = ['in person', 'walking', 'phone', 'video', 'writing']

/**
 * Puts fresh people into a cell of their own, behind everybody's back. It is the one file here that
 * writes to the database: from then on all that happens is done on pages, by them.
 */
export const settleIn = async (
  kith: Kith,
  cell: number,
  people: Newcomer[],
  places = 6,
): Promise<Map<string, Settled>> => {
  const ids = people.map(
    ({ slug }) =>
      [slug, { id: kith.house.newId('account'), email: `${slug}-${cell}@people.example` }] as const,
  )
  const settled = new Map<string, Settled>(ids)
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  try {
    await place(client, cell)
    for (const one of settled.values()) await account(kith, client, cell, one)
    const service = await addService(kith, client, cell, readerOf(people, settled))
    for (const { slug, role } of people) {
      const { id } = settled.get(slug)!
      if (role)
        await insertRows(
          client,
          'people.role_held',
          [{ cell_id: cell, person_id: id, role, since: SINCE }].map(withScope),
        )
      if (role === 'peer') await addOffer(kith, client, { cell, peer: id, service, places })
    }
  } finally {
    await client.end()
  }
  return settled
}

const withScope = (row: Row): Row => ({ ...row, scope_id: '00000000-0000-0000-0000-000000000000' })

const place = async (client: pg.Client, cell: number) => {
  const region = await client.query<{ code: string }>(
    'select code from places.region order by code limit 1',
  )
  const code = `T${cell}`
  const counted = { population: 1000, adults: 800, as_at: SINCE, source: 'Made for a test' }
  const named = {
    code,
    slug: `place-${cell}`,
    name: `Place ${cell}`,
    kind: 'integrated care board',
  }
  await insertRows(client, 'places.locality', [
    { ...named, region_code: region.rows[0]!.code, ...counted },
  ])
  await insertRows(client, 'places.cell', [{ cell_id: cell, open: true }])
  await insertRows(client, 'places.cell_locality', [
    { cell_id: cell, locality_code: code, since: '2020-01-01' },
  ])
}

const account = async (kith: Kith, client: pg.Client, cell: number, { id, email }: Settled) => {
  const key = await kith.house.keys.make(id)
  const at = kith.now()
  await insertRows(client, 'people.account', [
    {
      id,
      email_hash: kith.house.secrets.hash('address', email),
      email_sealed: sealFor(key, id, `account|${id}`, email).blob,
      joined_at: at,
      confirmed_at: at,
    },
  ])
  await insertRows(client, 'people.member', [
    { cell_id: cell, person_id: id, adult_said_on: SINCE, joined_at: at },
  ])
}

const readerOf = (people: Newcomer[], settled: Map<string, Settled>) => {
  const senior = people.find(({ role }) => role === 'senior peer')
  return senior && { reports_to_id: settled.get(senior.slug)!.id, reports_to_name: 'Gil Somebody' }
}

const addService = async (kith: Kith, client: pg.Client, cell: number, reader: Row | undefined) => {
  const [organisation, id] = [kith.house.newId('organisation'), kith.house.newId('service')]
  await insertRows(client, 'places.organisation', [
    {
      cell_id: cell,
      id: organisation,
      name: `Group ${cell}`,
      sector: 'user-led group',
      invented: true,
      source: 'test',
      listed_on: SINCE,
    },
  ])
  const said = {
    name: `Service ${cell}`,
    words: 'We meet',
    how: 'one to one',
    join_words: 'Come along',
  }
  await insertRows(client, 'services.service', [
    {
      cell_id: cell,
      id,
      organisation_id: organisation,
      ...said,
      venue_confidential: false,
      ...reader,
    },
  ])
  return id
}

type Offered = { cell: number; peer: string; service: string; places: number }

const addOffer = async (
  kith: Kith,
  client: pg.Client,
  { cell, peer, service, places }: Offered,
) => {
  const key = { cell_id: cell, offer_id: kith.house.newId('offer'), peer_id: peer }
  await insertRows(client, 'services.vouch', [
    { cell_id: cell, service_id: service, person_id: peer, since: SINCE },
  ])
  await insertRows(client, 'introductions.offer', [{ ...key, service_id: service, since: SINCE }])
  await insertRows(
    client,
    'introductions.offer_way',
    ways.map((way) => ({ ...key, way })),
  )
  await insertRows(
    client,
    'introductions.place_offered',
    Array.from({ length: places }, (_, at) => ({ ...key, place: at + 1 })),
  )
}
