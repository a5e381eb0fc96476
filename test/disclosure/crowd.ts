import { randomBytes } from 'node:crypto'
import { insertRows } from '../../db/reference/insert-rows.ts'
import pg from 'pg'
import type { Kith, Visitor } from '../harness/harness.ts'

type Wanted = { cell: number; peer: string; count: number; places: number }
export type InCrowd = { visitor: Visitor; outline: string }

/**
 * Many people who have all asked, and to each of whom one peer has said that they would be glad: put
 * there behind everybody's back, each signed in already, with the button to choose before them.
 */
export const gatherCrowd = async (
  kith: Kith,
  { cell, peer, count, places }: Wanted,
): Promise<InCrowd[]> => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ offer_id: string; service_id: string }>(
    'select offer_id, service_id from introductions.offer where peer_id = $1',
    [peer],
  )
  const people = Array.from({ length: count }, () => ({
    id: kith.house.newId('account'),
    request: kith.house.newId('request'),
    outline: kith.house.newId('outline'),
    token: randomBytes(32).toString('base64url'),
  }))
  const made = people.map((one, at) =>
    rowsFor(kith, { ...one, place: (at % places) + 1 }, { cell, peer, ...rows[0]! }),
  )
  for (const table of Object.keys(made[0]!) as (keyof ReturnType<typeof rowsFor>)[])
    await insertRows(
      client,
      table,
      made.map((row) => row[table]),
    )
  await client.end()
  return people.map(({ token, outline }) => {
    const visitor = kith.visitor()
    visitor.cookies.set('kith-session', token)
    return { visitor, outline }
  })
}

type One = { id: string; request: string; outline: string; token: string; place: number }
type Offer = { cell: number; peer: string; offer_id: string; service_id: string }

const rowsFor = (
  kith: Kith,
  { id, request, outline, token, place }: One,
  { cell, peer, offer_id, service_id }: Offer,
) => {
  const at = kith.now()
  const here = { cell_id: cell, person_id: id }
  const asked = { ...here, request_id: request, peer_id: peer, offer_id }
  const until = new Date(at.getTime() + 86_400_000)
  return {
    'people.account': {
      id,
      email_hash: Buffer.from(id),
      email_sealed: Buffer.from(id),
      joined_at: at,
      confirmed_at: at,
    },
    'people.member': { ...here, adult_said_on: '2026-01-05', joined_at: at },
    'people.session': {
      token_hash: kith.house.secrets.hash('session', token),
      account_id: id,
      cell_id: cell,
      began_at: at,
      seen_at: at,
    },
    'introductions.request': {
      ...here,
      id: request,
      state: 'asking',
      made_at: at,
      asked_at: at,
      helped: false,
    },
    'introductions.outline': {
      ...asked,
      id: outline,
      asked_at: at,
      stands_until: until,
      answer: 'glad',
      answered_at: at,
    },
    'introductions.step_forward': {
      ...asked,
      service_id,
      id: kith.house.newId('timeless step forward'),
    },
    'introductions.place_shown': { ...here, offer_id, place, peer_id: peer },
  }
}
