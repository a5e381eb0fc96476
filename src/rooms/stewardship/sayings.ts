import type { Tx } from '../../platform/database/door.ts'

/** One way people say it, and what it is called here. */
export type Saying = { concept: string; name: string; words: string }

/** The many ways of saying each experience, names included; what was retired is no longer offered to anyone. */
export const listSayings = async (tx: Tx): Promise<Saying[]> => {
  const rows = await tx
    .selectFrom('stewardship.concept as concept')
    .leftJoin('stewardship.saying as saying', 'saying.concept_id', 'concept.id')
    .select(['concept.id as concept', 'concept.name', 'saying.words'])
    .where('concept.retired_on', 'is', null)
    .orderBy('concept.position')
    .execute()
  const names = new Map(rows.map(({ concept, name }) => [concept, { concept, name, words: name }]))
  const said = rows.flatMap(({ words, ...rest }) => (words === null ? [] : [{ ...rest, words }]))
  return [...names.values(), ...said]
}
