import type { Acting } from '../../../platform/acting.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { News } from '../../../platform/http/room.ts'
import { routes } from '../introductions.routes.ts'

const TOLD_DAYS = 14

const waiting = async ({ tx, cell, me }: Acting): Promise<News[]> => {
  const row = await tx
    .selectFrom('introductions.report')
    .select('id')
    .where('cell_id', '=', cell)
    .where('answers_id', '=', me)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return row
    ? [{ text: 'Somebody wrote to you, and waits for an answer', href: routes.reports }]
    : []
}

const answered = async ({ tx, cell, me, now }: Acting): Promise<News[]> => {
  const row = await tx
    .selectFrom('introductions.report')
    .select('id')
    .where('cell_id', '=', cell)
    .where('by_id', '=', me)
    .where('answered_at', '>', daysAfter(now, -TOLD_DAYS))
    .executeTakeFirst()
  return row ? [{ text: 'Your worry has an answer', href: routes.reports }] : []
}

/** What waits about worries: an answer to give, and for two weeks an answer that came. */
export const reportNews = async (acting: Acting): Promise<News[]> => [
  ...(await waiting(acting)),
  ...(await answered(acting)),
]
