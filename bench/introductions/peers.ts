import { londonDay } from '../../src/platform/clock.ts'
import { keepOpen } from '../../src/rooms/introductions/later/keep-open.ts'
import type { BenchDatabase } from '../database.ts'

/** Some peers alike: where they are, what they have lived, and whether they have a free place. */
export type Peers = {
  /** They are spread over these cells, turn by turn. */
  cells: readonly number[]
  count: number
  /** Each has lived this many of these, taken in turn. */
  concepts: readonly string[]
  each: number
  free: boolean
  paused?: boolean
  /** What else they let matching use, beside English: a language, and an area. */
  language?: string
  area?: string
}

const MADE = `
  with made as (
    select n, gen_random_uuid() as offer, gen_random_uuid() as peer,
      ($1::int[])[1 + n % cardinality($1::int[])] as cell
    from generate_series(1, $2::int) as n),
  offers as (
    insert into introductions.offer (cell_id, offer_id, peer_id, service_id, since, last_asked_at, paused_until)
    select cell, offer, peer, gen_random_uuid(), current_date, now() - n % 90 * interval '1 day',
      case when $6 then current_date + 30 end from made),
  concepts as (
    insert into introductions.offer_concept (cell_id, concept_id, offer_id, peer_id, facet_id)
    select distinct on (cell, offer, concept) cell, concept, offer, peer, gen_random_uuid()
    from made, generate_series(1, $4::int) as k,
      lateral (select ($3::text[])[1 + (n * 7 + k * k * 3) % cardinality($3::text[])] as concept)),
  ways as (
    insert into introductions.offer_way (cell_id, way, offer_id, peer_id)
    select cell, way, offer, peer from made, unnest(array['walking', 'phone', 'video']) as way
    where (n + length(way)) % 3 > 0),
  tags as (
    insert into introductions.offer_tag (cell_id, offer_id, kind, tag, peer_id, facet_id)
    select cell, offer, kind, tag, peer, gen_random_uuid() from made, lateral (values
      ('language', 'en'), ('language', $7), ('area', $8), ('area', 'BS' || 1 + n % 16),
      ('time of week', (array['weekday morning', 'weekday evening', 'weekend afternoon'])[1 + n % 3]),
      ('time of week', 'weekday afternoon')) as tags (kind, tag)
    on conflict do nothing),
  not_taken as (
    insert into introductions.offer_tag (cell_id, offer_id, kind, tag, peer_id)
    select cell, offer, 'not taken on', ($3::text[])[1 + n % cardinality($3::text[])], peer from made where n % 20 = 0),
  places as (
    insert into introductions.place_offered (cell_id, offer_id, place, peer_id)
    select cell, offer, place, peer from made, generate_series(1, 1 + n % 2) as place)
  insert into introductions.place_taken (cell_id, offer_id, place, person_id, peer_id, introduction_id)
  select cell, offer, place, gen_random_uuid(), peer, gen_random_uuid()
  from made, generate_series(1, 1 + n % 2) as place where not $5`

/**
 * Adds peers, in the tables that matching reads and no others: so no foreign key is asked while they
 * are written.
 */
export const addPeers = async (database: BenchDatabase, peers: Peers): Promise<void> => {
  const { cells, count, concepts, each, free, paused = false } = peers
  const { language = 'cy', area = 'BS5' } = peers
  await database.run('set session_replication_role = replica')
  await database.run(MADE, [cells, count, concepts, each, free, paused, language, area])
  await database.run('set session_replication_role = default')
  // As the worker does it after every change, and every hour.
  await database.opened.door.open('kith_jobs', {}, (tx) =>
    keepOpen(tx, null, londonDay(new Date())),
  )
}
