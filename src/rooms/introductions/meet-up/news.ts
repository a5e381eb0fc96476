import type { Acting } from '../../../platform/acting.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { News } from '../../../platform/http/room.ts'
import { introductionPath } from '../introductions.routes.ts'

const TOLD_DAYS = 14

const timesProposed = async ({ tx, cell, me, now }: Acting): Promise<News[]> => {
  const rows = await tx
    .selectFrom('introductions.meeting')
    .select('introduction_id')
    .where('cell_id', '=', cell)
    .where('proposed_by', '<>', me)
    .where('agreed_at', 'is', null)
    .where('meet_at', '>', now)
    .execute()
  return rows.map((row) => ({
    text: 'A time to meet was proposed to you',
    href: introductionPath(row.introduction_id),
  }))
}

// Until one of the two proposes a time; and not for ever, because nobody has to.
const bothYeses = async ({ tx, cell, now }: Acting): Promise<News[]> => {
  const rows = await tx
    .selectFrom('introductions.introduction as one')
    .leftJoin('introductions.meeting as meeting', (join) =>
      join
        .onRef('meeting.cell_id', '=', 'one.cell_id')
        .onRef('meeting.introduction_id', '=', 'one.id'),
    )
    .select('one.id')
    .where('one.cell_id', '=', cell)
    .where('one.ended_at', 'is', null)
    .where('one.agreed_at', '>', daysAfter(now, -TOLD_DAYS))
    .where('meeting.id', 'is', null)
    .orderBy('one.agreed_at', 'desc')
    .execute()
  return rows.map(({ id }) => ({ text: 'You have both said yes', href: introductionPath(id) }))
}

// Until the two have met.
const timesAgreed = async ({ tx, cell, me, now }: Acting): Promise<News[]> => {
  const rows = await tx
    .selectFrom('introductions.meeting')
    .select('introduction_id')
    .where('cell_id', '=', cell)
    .where('proposed_by', '=', me)
    .where('agreed_at', 'is not', null)
    .where('meet_at', '>', now)
    .orderBy('meet_at')
    .execute()
  return rows.map((row) => ({
    text: 'Your time to meet was agreed',
    href: introductionPath(row.introduction_id),
  }))
}

// Both read it for two weeks, whoever ended it: nothing says which of the two that was.
const endings = async ({ tx, cell, now }: Acting): Promise<News[]> => {
  const rows = await tx
    .selectFrom('introductions.introduction')
    .select('id')
    .where('cell_id', '=', cell)
    .where('ended_at', '>', daysAfter(now, -TOLD_DAYS))
    .orderBy('ended_at', 'desc')
    .execute()
  return rows.map(({ id }) => ({
    text: 'An introduction has ended. If you had agreed to meet, that will not happen',
    href: introductionPath(id),
  }))
}

/** What waits for whoever asks, between two who have both said yes. */
export const meetingNews = async (acting: Acting): Promise<News[]> => [
  ...(await bothYeses(acting)),
  ...(await timesProposed(acting)),
  ...(await timesAgreed(acting)),
  ...(await endings(acting)),
]
