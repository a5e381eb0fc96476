import { sql } from 'kysely'
import { daysAfter } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Workshop } from '../../../../platform/http/room.ts'
import { later } from '../../../../platform/jobs/worker.ts'
import { ruleValue } from '../../../stewardship/stewardship.ts'
import { gather, type Gathered, type Willing } from '../../rules/gather.ts'
import { readApart } from '../apart.ts'

type Wished = { request: string; concepts: string[]; ways: string[] }

/** Requests that share a wish and are glad of a group: pseudonyms and concepts, read as kith_match. */
const readWished = async (tx: Tx, cell: number): Promise<Wished[]> => {
  const { rows } = await sql<Wished>`
    select willing.request_id as request,
      array(select concept_id from introductions.request_concept as wish
        where wish.cell_id = ${cell} and wish.request_id = willing.request_id) as concepts,
      array(select way from introductions.request_way as way
        where way.cell_id = ${cell} and way.request_id = willing.request_id) as ways
    from introductions.group_willing as willing
    where willing.cell_id = ${cell}`.execute(tx)
  return rows
}

type Before = { group: string; person: string; concept: string; over: boolean }

const askedBefore = async (tx: Tx, cell: number, people: string[]): Promise<Before[]> => {
  const rows = await tx
    .selectFrom('introductions.group_asked')
    .select(['group_id', 'person_id', 'concept_id', 'over_at'])
    .where('cell_id', '=', cell)
    .where('part', '=', 'person')
    .where('person_id', 'in', people)
    .execute()
  return rows.map((row) => ({
    group: row.group_id,
    person: row.person_id,
    concept: row.concept_id,
    over: row.over_at !== null,
  }))
}

/** Those still asking who are not in the middle of another group; nobody is asked twice about one thing. */
const readWilling = async (tx: Tx, cell: number, wished: Wished[]): Promise<Willing[]> => {
  if (wished.length === 0) return []
  const asking = await tx
    .selectFrom('introductions.request')
    .select(['id', 'person_id', 'asked_at'])
    .where('cell_id', '=', cell)
    .where('state', '=', 'asking')
    .where(
      'id',
      'in',
      wished.map(({ request }) => request),
    )
    .execute()
  if (asking.length === 0) return []
  const before = await askedBefore(
    tx,
    cell,
    asking.map((one) => one.person_id),
  )
  return asking
    .filter((one) => !before.some(({ person, over }) => person === one.person_id && !over))
    .map((one) => {
      const { concepts, ways } = wished.find(({ request }) => request === one.id)!
      const had = before.filter(({ person }) => person === one.person_id)
      return {
        request: one.id,
        person: one.person_id,
        askedAt: one.asked_at!,
        concepts: concepts.filter((id) => !had.some(({ concept }) => concept === id)),
        ways,
      }
    })
}

/**
 * Notices that enough people of a place wish for the same thing, and asks each by themself. Nobody is
 * told who else was asked, or how many.
 */
export const noticeGroups = async (shop: Workshop, cell: number): Promise<void> => {
  const wished = await shop.door.open('kith_match', { cell }, (tx) => readWished(tx, cell))
  await shop.door.open('kith_jobs', { cell }, async (tx) => {
    // Two workers at once would ask somebody into two groups.
    await sql`select pg_advisory_xact_lock(hashtext('small groups'), ${cell})`.execute(tx)
    const willing = await readWilling(tx, cell, wished)
    const apart = await readApart(
      tx,
      cell,
      willing.map(({ person }) => person),
    )
    const least = await ruleValue(tx, 'group_wish_shared_min')
    const most = await ruleValue(tx, 'group_people_max')
    for (const group of gather(willing, apart, { least, most })) await begin(shop, tx, cell, group)
  })
}

const begin = async (shop: Workshop, tx: Tx, cell: number, group: Gathered) => {
  const until = daysAfter(shop.clock(), await ruleValue(tx, 'group_answer_days'))
  const id = shop.newId('small group')
  const { concept: concept_id, way } = group
  await tx
    .insertInto('introductions.small_group')
    .values({
      cell_id: cell,
      id,
      concept_id,
      way,
      step: 'asking people',
      turns_at: until,
      peers_until: daysAfter(until, await ruleValue(tx, 'outline_stands_days')),
    })
    .execute()
  for (const { person } of group.people) {
    await tx
      .insertInto('introductions.group_asked')
      .values({
        cell_id: cell,
        group_id: id,
        person_id: person,
        id: shop.newId('timeless asked'),
        part: 'person',
        concept_id,
        way,
        stands_until: until,
      })
      .execute()
    await later(tx, 'people.send-news', { person })
  }
}
