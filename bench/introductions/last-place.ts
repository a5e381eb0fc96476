import { actingIn } from '../../src/platform/acting.ts'
import { openDoor, type Door } from '../../src/platform/database/door.ts'
import type { Ask } from '../../src/platform/http/route.ts'
import { choose } from '../../src/rooms/introductions/request/choose.ts'
import { openDatabase, type BenchDatabase } from '../database.ts'
import { row, type Row } from '../row.ts'

const ROUNDS = 200
const AT_ONCE = 50
const CELL = 1

// One peer with one place, who has said to fifty people that they would be glad to meet them.
const MADE = `
  with peers as (
    select gen_random_uuid() as peer, gen_random_uuid() as offer, gen_random_uuid() as service
    from generate_series(1, $2::int)),
  people as (
    select peers.*, gen_random_uuid() as person, gen_random_uuid() as request, gen_random_uuid() as step
    from peers, generate_series(1, $3::int)),
  cells as (insert into places.cell (cell_id) values ($1::int)),
  offers as (
    insert into introductions.offer (cell_id, offer_id, peer_id, service_id, since)
    select $1, offer, peer, service, current_date from peers),
  places as (
    insert into introductions.place_offered (cell_id, offer_id, place, peer_id)
    select $1, offer, 1, peer from peers),
  requests as (
    insert into introductions.request (cell_id, id, person_id, state, made_at, asked_at)
    select $1, request, person, 'asking', now(), now() from people),
  outlines as (
    insert into introductions.outline
      (cell_id, request_id, peer_id, id, person_id, offer_id, asked_at, stands_until, answer, answered_at)
    select $1, request, peer, gen_random_uuid(), person, offer, now(), now() + interval '7 days', 'glad', now()
    from people),
  steps as (
    insert into introductions.step_forward (cell_id, request_id, peer_id, person_id, offer_id, service_id, id)
    select $1, request, peer, person, offer, service, step from people),
  shown as (
    insert into introductions.place_shown (cell_id, offer_id, place, person_id, peer_id)
    select $1, offer, 1, person, peer from people)
  select offer, person, step from people order by offer`

type Choosing = { offer: string; person: string; step: string }

const setScene = async (database: BenchDatabase): Promise<Choosing[][]> => {
  await database.run('set session_replication_role = replica')
  const { rows } = await database.run(MADE, [CELL, ROUNDS, AT_ONCE])
  await database.run('set session_replication_role = default')
  await database.run('vacuum analyze')
  return [...Map.groupBy(rows as Choosing[], ({ offer }) => offer).values()]
}

class Refused extends Error {}

/** What pressing the button does, in a transaction of this person's own. True when they have the place. */
const chooseAs = async (
  door: Door,
  { opened }: BenchDatabase,
  { person, step }: Choosing,
): Promise<boolean> => {
  try {
    await door.open('kith_app', { person, cell: CELL }, async (tx) => {
      const as = { person, cell: CELL }
      const ask = {
        ...actingIn(opened, tx, { me: person, cell: CELL, key: undefined, as }),
        params: {},
        query: {},
      }
      const outcome = await choose.act(ask as Partial<Ask> as Ask, { person: step } as never)
      if ('mend' in outcome) throw new Refused()
    })
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

const countTaken = async (database: BenchDatabase, offer: string): Promise<number> => {
  const { rows } = await database.run(
    `select count(*)::int as taken from introductions.place_taken as taken
     join introductions.introduction as made on made.cell_id = taken.cell_id and made.id = taken.introduction_id
     where taken.offer_id = $1`,
    [offer],
  )
  return (rows[0] as { taken: number }).taken
}

/** Fifty people choose one peer at the same moment, each over a connection of their own. */
const playRound = async (
  door: Door,
  database: BenchDatabase,
  people: Choosing[],
): Promise<boolean> => {
  const won = await Promise.all(people.map((person) => chooseAs(door, database, person)))
  return won.filter(Boolean).length === 1 && (await countTaken(database, people[0]!.offer)) === 1
}

/** The last free place: of fifty who choose it at once exactly one has it, every time. */
export const measureLastPlace = async (): Promise<Row[]> => {
  const database = await openDatabase(false)
  const rounds = await setScene(database)
  const door = openDoor(database.addresses.databaseUrl, AT_ONCE)
  let once = 0
  for (const people of rounds) if (await playRound(door, database, people)) once++
  await door.close()
  await database.close()
  return [
    row({
      name: 'introductions.last_place',
      value: once,
      unit: 'rounds',
      goal: { least: ROUNDS },
      against: `${ROUNDS} rounds of ${AT_ONCE} at once: rounds in which exactly one had it`,
    }),
  ]
}
