import type { Tx } from '../../platform/database/door.ts'

/** One lived experience, in plain words. */
export type Concept = {
  id: string
  name: string
  /** Completes the sentence "You both ...". */
  youBoth: string
  about: string | null
  theme: string
}

/** The vocabulary as it stands, in the stewards' order: what was retired is no longer offered to anyone. */
export const listConcepts = (tx: Tx): Promise<Concept[]> =>
  tx
    .selectFrom('stewardship.concept')
    .select(['id', 'name', 'you_both as youBoth', 'about', 'theme'])
    .where('retired_on', 'is', null)
    .orderBy('position')
    .execute()
