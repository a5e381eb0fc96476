import type { Tx } from '../../platform/database/door.ts'

/** One lived experience, in plain words. */
export type Concept = {
  id: string
  name: string
  /** Completes the sentence "You both ...". */
  youBoth: string
  about: string | null
  theme: string
  /** The concept that this one is part of. */
  broader: string | null
  /** Offered to nobody any more; what people have said with it stays theirs. */
  retired: boolean
}

/** Every concept, in the stewards' order. Those that were retired still name what people have said. */
export const listConcepts = async (tx: Tx): Promise<Concept[]> => {
  const rows = await tx
    .selectFrom('stewardship.concept')
    .select(['id', 'name', 'you_both', 'about', 'theme', 'broader_id', 'retired_on'])
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    youBoth: row.you_both,
    about: row.about,
    theme: row.theme,
    broader: row.broader_id,
    retired: row.retired_on !== null,
  }))
}

/** Those that somebody can choose today. */
export const offered = <T extends { retired: boolean }>(concepts: readonly T[]): T[] =>
  concepts.filter(({ retired }) => !retired)

export type Theme = {
  name: string
  /** Who somebody says they are (a woman, Black, a Muslim), rather than what happened to them. */
  identity: boolean
}

export const listThemes = (tx: Tx): Promise<Theme[]> =>
  tx
    .selectFrom('stewardship.theme')
    .select(['name', 'identity'])
    .orderBy('position')
    .orderBy('name')
    .execute()

export type Saying = { concept: string; words: string }

/** The ways people say it, those of one place too: everybody's words, and then the place's own. */
export const listSayings = async (tx: Tx, cell: number): Promise<Saying[]> => {
  const all = await tx
    .selectFrom('stewardship.saying')
    .select(['concept_id as concept', 'words'])
    .execute()
  return [...all, ...(await listLocalSayings(tx, cell))]
}

export const listLocalSayings = (tx: Tx, cell: number): Promise<Saying[]> =>
  tx
    .selectFrom('stewardship.local_saying')
    .select(['concept_id as concept', 'words'])
    .where('cell_id', '=', cell)
    .orderBy('concept_id')
    .orderBy('words')
    .execute()
