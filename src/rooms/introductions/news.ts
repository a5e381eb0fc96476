import type { Acting } from '../../platform/acting.ts'
import type { News } from '../../platform/http/room.ts'
import { findOpenRequest } from './asking/draft.ts'
import { groupNews } from './groups/news.ts'
import { routes } from './introductions.routes.ts'
import { meetingNews } from './meet-up/news.ts'
import { reportNews } from './report/news.ts'

const someoneGlad = async (acting: Acting): Promise<News[]> => {
  const request = await findOpenRequest(acting)
  const yes = await acting.tx
    .selectFrom('introductions.step_forward')
    .select('id')
    .where('cell_id', '=', acting.cell)
    .where('person_id', '=', acting.me)
    .where('request_id', '=', request?.id ?? acting.me)
    .executeTakeFirst()
  return yes ? [{ text: 'Someone would be glad to meet you', href: routes.request }] : []
}

const someoneAsks = async ({ tx, cell, me, now }: Acting): Promise<News[]> => {
  const outline = await tx
    .selectFrom('introductions.outline')
    .select('id')
    .where('cell_id', '=', cell)
    .where('peer_id', '=', me)
    .where('answer', 'is', null)
    .where('stands_until', '>', now)
    .executeTakeFirst()
  return outline
    ? [{ text: 'Someone would like to meet a person like you', href: routes.outlines }]
    : []
}

/** What waits for whoever asks. */
export const news = async (acting: Acting): Promise<News[]> => [
  ...(await someoneGlad(acting)),
  ...(await someoneAsks(acting)),
  ...(await meetingNews(acting)),
  ...(await groupNews(acting)),
  ...(await reportNews(acting)),
]
