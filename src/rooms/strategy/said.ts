import type { Tx } from '../../platform/database/door.ts'
import { londonDay } from '../../platform/clock.ts'

/** What an organisation says it aims for, for one part of the call. */
export type Answer = {
  id: string
  organisation: string
  part: string
  words: string
  answeredBy: string
  saidOn: string
}

export type Where = { cell: number; part?: string; organisation?: string }

/** Answers as they were published, the newest first. */
export const listAnswers = async (
  tx: Tx,
  { cell, part, organisation }: Where,
): Promise<Answer[]> => {
  const rows = await tx
    .selectFrom('strategy.answer')
    .select(['id', 'organisation_id', 'part', 'words', 'answered_by', 'published_at'])
    .where('cell_id', '=', cell)
    .$if(part !== undefined, (query) => query.where('part', '=', part!))
    .$if(organisation !== undefined, (query) => query.where('organisation_id', '=', organisation!))
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation_id,
    part: row.part,
    words: row.words,
    answeredBy: row.answered_by,
    saidOn: londonDay(row.published_at),
  }))
}
