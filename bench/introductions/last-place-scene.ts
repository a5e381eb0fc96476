import type { BenchDatabase } from '../database.ts'

export const ROUNDS = 200
export const AT_ONCE = 50
export const CELL = 1

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

export type Choosing = { offer: string; person: string; step: string }

export const setScene = async (database: BenchDatabase): Promise<Choosing[][]> => {
  await database.run('set session_replication_role = replica')
  const { rows } = await database.run(MADE, [CELL, ROUNDS, AT_ONCE])
  await database.run('set session_replication_role = default')
  await database.run('vacuum analyze')
  return [...Map.groupBy(rows as Choosing[], ({ offer }) => offer).values()]
}
