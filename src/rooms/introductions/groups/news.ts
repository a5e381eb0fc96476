import type { Acting } from '../../../platform/acting.ts'
import type { News } from '../../../platform/http/room.ts'
import { heldGroupPath, openGroupPath, smallGroupPath } from '../introductions.routes.ts'
import { listJoinings } from './open/joining.ts'
import { listStandings, type Standing } from './small/standing.ts'

const sentences: Partial<Record<Standing['stage'], string>> = {
  question: 'You are asked about a small group',
  seeing: 'You can see whom you might meet in a small group',
  over: 'A small group is not meeting',
}

const smallNews = async (acting: Acting): Promise<News[]> =>
  (await listStandings(acting)).flatMap(({ id, stage, agreed }) => {
    const text = stage === 'seeing' && agreed ? undefined : sentences[stage]
    return text ? [{ text, href: smallGroupPath(id) }] : []
  })

const timesWaiting = async (acting: Acting): Promise<News[]> => {
  const rows = await acting.tx
    .selectFrom('introductions.group_time')
    .select('group_id')
    .distinct()
    .where('cell_id', '=', acting.cell)
    .where('viewer_id', '=', acting.me)
    .where('suits', '=', false)
    .where('stands', '=', false)
    .where('meet_at', '>', acting.now)
    .execute()
  const waiting = new Set(rows.map((row) => row.group_id))
  return (await listStandings(acting))
    .filter(({ group }) => waiting.has(group))
    .map(({ id }) => ({
      text: 'A time to meet was proposed to your small group',
      href: smallGroupPath(id),
    }))
}

const welcomes = async (acting: Acting): Promise<News[]> =>
  (await listJoinings(acting)).flatMap(({ welcome, group }) =>
    welcome ? [{ text: 'You are welcome in a group', href: openGroupPath(group) }] : [],
  )

const joinersWaiting = async ({ tx, cell, me }: Acting): Promise<News[]> => {
  const rows = await tx
    .selectFrom('introductions.group_joining as joining')
    .leftJoin('introductions.group_welcome as welcome', (join) =>
      join
        .onRef('welcome.cell_id', '=', 'joining.cell_id')
        .onRef('welcome.service_id', '=', 'joining.service_id')
        .onRef('welcome.person_id', '=', 'joining.person_id'),
    )
    .select('joining.service_id')
    .distinct()
    .where('joining.cell_id', '=', cell)
    .where('joining.holder_id', '=', me)
    .where('welcome.answer', 'is', null)
    .execute()
  return rows.map((row) => ({
    text: 'Somebody would like to join a group you hold',
    href: heldGroupPath(row.service_id),
  }))
}

/** What waits for whoever asks, among groups. */
export const groupNews = async (acting: Acting): Promise<News[]> => [
  ...(await smallNews(acting)),
  ...(await timesWaiting(acting)),
  ...(await welcomes(acting)),
  ...(await joinersWaiting(acting)),
]
