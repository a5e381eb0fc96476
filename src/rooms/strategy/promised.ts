import type { Tx } from '../../platform/database/door.ts'
import { londonDay } from '../../platform/clock.ts'
import type { Word } from './rules/standing.ts'
import type { Where } from './said.ts'

export type SpokenWord = Word & { words: string }

export type Promised = {
  id: string
  organisation: string
  part: string
  what: string
  owner: string
  dueOn: string
  money: string | null
  whoDecided: string | null
  saidOn: string
  /** What was said since, the newest last. */
  words: SpokenWord[]
}

/** Published commitments with what was said of each since; drafts are nobody's business here. */
export const listPromised = async (tx: Tx, where: Where): Promise<Promised[]> => {
  const rows = await publishedIn(tx, where)
  const words = await wordsOn(
    tx,
    where.cell,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation_id,
    part: row.part,
    what: row.what,
    owner: row.owner!,
    dueOn: row.due_on!,
    money: row.money,
    whoDecided: row.who_decided,
    saidOn: londonDay(row.published_at!),
    words: words.filter(({ commitment }) => commitment === row.id).map(({ said }) => said),
  }))
}

const publishedIn = (tx: Tx, { cell, part, organisation }: Where) =>
  tx
    .selectFrom('strategy.commitment')
    .select(['id', 'organisation_id', 'part', 'what', 'owner', 'due_on', 'money', 'who_decided'])
    .select('published_at')
    .where('cell_id', '=', cell)
    .where('published_at', 'is not', null)
    .$if(part !== undefined, (query) => query.where('part', '=', part!))
    .$if(organisation !== undefined, (query) => query.where('organisation_id', '=', organisation!))
    .orderBy('due_on')
    .orderBy('id')
    .execute()

const wordsOn = async (tx: Tx, cell: number, commitments: string[]) => {
  if (commitments.length === 0) return []
  const rows = await tx
    .selectFrom('strategy.commitment_word')
    .select(['commitment_id', 'stands', 'words', 'said_at'])
    .where('cell_id', '=', cell)
    .where('commitment_id', 'in', commitments)
    .orderBy('said_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    commitment: row.commitment_id,
    said: {
      stands: row.stands as Word['stands'],
      words: row.words,
      saidOn: londonDay(row.said_at),
    },
  }))
}
