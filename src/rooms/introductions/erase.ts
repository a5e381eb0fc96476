import type { Acting } from '../../platform/acting.ts'
import { eraseGroups } from './groups/leave-with.ts'
import { newsAbout } from './rules/about-news.ts'

/** Takes away what somebody asked, offered and agreed; what both agreed to stays without a word in it. */
export const erase = async (acting: Acting): Promise<void> => {
  const { tx, me, cell, now, later } = acting
  await eraseGroups(acting)
  const others = await tx
    .selectFrom('introductions.introduction')
    .select(['id', 'person_id', 'peer_id', 'ended_at'])
    .where('cell_id', '=', cell)
    .execute()
  for (const one of others) {
    for (const table of ['introductions.place_taken', 'introductions.meeting'] as const)
      await tx
        .deleteFrom(table)
        .where('cell_id', '=', cell)
        .where('introduction_id', '=', one.id)
        .execute()
    if (one.ended_at) continue
    await tx
      .updateTable('introductions.introduction')
      .set({ ended_at: now })
      .where('cell_id', '=', cell)
      .where('id', '=', one.id)
      .execute()
    const other = one.person_id === me ? one.peer_id : one.person_id
    await later('introductions.show', { cell, person: other })
    await later('people.send-news', { person: other, about: newsAbout.changed })
  }
  await eraseAsked(tx, cell, me)
  for (const table of ['kept_apart', 'set_aside', 'apart_from', 'apart_named', 'need_met'] as const)
    await tx
      .deleteFrom(`introductions.${table}`)
      .where('cell_id', '=', cell)
      .where('by_id', '=', me)
      .execute()
  for (const table of ['asked_for', 'trade_off', 'letting_go'] as const)
    await tx
      .deleteFrom(`introductions.${table}`)
      .where('cell_id', '=', cell)
      .where('person_id', '=', me)
      .execute()
  await tx
    .deleteFrom('introductions.place_shown')
    .where('cell_id', '=', cell)
    .where('peer_id', '=', me)
    .execute()
  await tx
    .deleteFrom('introductions.offer')
    .where('cell_id', '=', cell)
    .where('peer_id', '=', me)
    .execute()
}

/** Requests that led to nobody go whole; those that led to somebody are kept without what was wished. */
const eraseAsked = async (tx: Acting['tx'], cell: number, me: string) => {
  for (const table of ['request_concept', 'request_way', 'request_tag', 'request_meet'] as const)
    await tx
      .deleteFrom(`introductions.${table}`)
      .where('cell_id', '=', cell)
      .where('person_id', '=', me)
      .execute()
  await tx
    .deleteFrom('introductions.request as request')
    .where('request.cell_id', '=', cell)
    .where('request.person_id', '=', me)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('introductions.introduction as made')
            .select('made.id')
            .whereRef('made.cell_id', '=', 'request.cell_id')
            .whereRef('made.request_id', '=', 'request.id'),
        ),
      ),
    )
    .execute()
}
