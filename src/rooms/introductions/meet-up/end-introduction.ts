import type { Ask } from '../../../platform/http/route.ts'
import { hideFrom, layDown } from '../../people/people.ts'
import { newsAbout } from '../rules/about-news.ts'

/**
 * Ends it for both. The other hears that something has changed, so that they do not wait where the two
 * had agreed to meet. Who ended it, and how, is kept nowhere: keeping apart tells them the same.
 */
export const endIntroduction = async (
  ask: Ask,
  one: { id: string; other: string },
): Promise<void> => {
  await ask.tx
    .updateTable('introductions.introduction')
    .set({ ended_at: ask.now })
    .where('cell_id', '=', ask.cell)
    .where('id', '=', one.id)
    .execute()
  for (const table of ['introductions.place_taken', 'introductions.meeting'] as const)
    await ask.tx
      .deleteFrom(table)
      .where('cell_id', '=', ask.cell)
      .where('introduction_id', '=', one.id)
      .execute()
  await hideFrom(ask, one.other)
  await layDown(ask, one.other)
  await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
  await ask.later('introductions.show', { cell: ask.cell, person: one.other })
  await ask.later('people.send-news', { person: one.other, about: newsAbout.changed })
}
