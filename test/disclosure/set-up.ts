import pg from 'pg'
import { insertRows, type Row } from '../../db/reference/insert-rows.ts'
import { sealFor } from '../../src/platform/crypto/sealed.ts'
import { writeFindable } from '../../src/rooms/services/services.ts'
import type { Kith } from '../harness/harness.ts'
import { offersOf, placeOf, serviceOf, SINCE, type Place } from './set-up-rows.ts'

/** Somebody before anything has happened: signed up, a member, and holding a role where they have one. */
export type Newcomer = { slug: string; role?: 'peer' | 'senior peer' | 'coordinator' }
export type Settled = { id: string; email: string; role?: string | undefined }

const everywhere = '00000000-0000-0000-0000-000000000000'

/**
 * Puts fresh people into a cell of their own, behind everybody's back; peers offer so many places. From
 * then on all that happens is done on pages, by them.
 */
export const settleIn = async (
  kith: Kith,
  cell: number,
  people: Newcomer[],
  places = 6,
  service = kith.house.newId('service'),
) => {
  const settled = new Map<string, Settled>()
  for (const { slug, role } of people) {
    const id = kith.house.newId('account')
    settled.set(slug, { id, email: `${slug}-${cell}@people.example`, role })
  }
  const place = { cell, service, group: kith.house.newId('group') }
  await insertAll(kith, [...settled.values()], place, places)
  return settled
}

const insertAll = async (kith: Kith, people: Settled[], place: Place, places: number) => {
  const peers = people.filter(({ role }) => role === 'peer')
  const offers = peers.map(({ id }) => ({ peer: id, offer: kith.house.newId('offer'), places }))
  const reader = people.find(({ role }) => role === 'senior peer')?.id
  const accounts: Row[] = []
  for (const one of people) accounts.push(await accountOf(kith, one))
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ code: string }>(
      'select min(code) as code from places.region',
    )
    const tables: [string, Row[]][] = [
      ...placeOf(place, rows[0]!.code),
      ['people.account', accounts],
      ['people.member', people.map((one) => memberOf(kith, place, one))],
      ['people.role_held', people.filter(({ role }) => role).map((one) => roleOf(place, one))],
      ...serviceOf(place, reader),
      ...offersOf(place, offers),
    ]
    for (const [table, made] of tables) await insertRows(client, table, made)
  } finally {
    await client.end()
  }
  // As the house itself does when a listing changes, so that people find it by its place.
  await kith.house.door.open('kith_jobs', { cell: place.cell }, (tx) =>
    writeFindable(tx, place.cell, [place.service]),
  )
}

const accountOf = async (kith: Kith, { id, email }: Settled): Promise<Row> => {
  const key = await kith.house.keys.make(id)
  return {
    id,
    email_hash: kith.house.secrets.hash('address', email),
    email_sealed: sealFor(key, id, `account|${id}`, email).blob,
    joined_at: kith.now(),
    confirmed_at: kith.now(),
  }
}

const memberOf = (kith: Kith, { cell }: Place, { id }: Settled): Row => ({
  cell_id: cell,
  person_id: id,
  adult_said_on: SINCE,
  joined_at: kith.now(),
})

const roleOf = ({ cell }: Place, { id, role }: Settled): Row => ({
  cell_id: cell,
  person_id: id,
  role,
  scope_id: everywhere,
  since: SINCE,
})
