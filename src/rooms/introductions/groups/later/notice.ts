import { sql } from 'kysely'
import { daysAfter } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Workshop } from '../../../../platform/http/room.ts'
import { later } from '../../../../platform/jobs/worker.ts'
import { ruleValue } from '../../../stewardship/stewardship.ts'
import { newsAbout } from '../../rules/about-news.ts'
import { gather, type Gathered } from '../../rules/gather.ts'
import { readApart } from '../apart.ts'
import { readWilling, readWished } from './willing.ts'

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
    await later(tx, 'people.send-news', { person, about: newsAbout.smallGroup })
  }
}
