import type { Acting } from '../../platform/acting.ts'
import { Sealed } from '../../platform/crypto/sealed.ts'

export const namePlace = (person: string): string => `beside name|${person}`
export const reachPlace = (person: string): string => `beside reach|${person}`

/** Those whom one is beside, with what each told one, and what they should be told. */
export const listBeside = async ({ tx, cell, me }: Acting) => {
  const rows = await tx
    .selectFrom('people.beside')
    .select(['person_id', 'since', 'name_sealed', 'reach_sealed'])
    .where('cell_id', '=', cell)
    .where('helper_id', '=', me)
    .orderBy('since')
    .orderBy('person_id')
    .execute()
  const news = await tx
    .selectFrom('people.to_tell')
    .select(['person_id', 'about', 'since'])
    .where('cell_id', '=', cell)
    .where('helper_id', '=', me)
    .orderBy('about')
    .execute()
  return rows.map((row) => ({
    person: row.person_id,
    since: row.since,
    name: new Sealed(row.person_id, namePlace(row.person_id), row.name_sealed),
    reach: new Sealed(row.person_id, reachPlace(row.person_id), row.reach_sealed),
    news: news.filter((one) => one.person_id === row.person_id).map((one) => one.about),
  }))
}

/** The same, and nothing of what they told one: only since when. */
export const listBesideSince = async ({ tx, cell, me }: Acting) => {
  const rows = await tx
    .selectFrom('people.beside')
    .select(['person_id as person', 'since'])
    .where('cell_id', '=', cell)
    .where('helper_id', '=', me)
    .execute()
  return rows
}

/** What was told is taken off one's list. */
export const haveTold = async ({ tx, cell, me }: Acting, person: string): Promise<void> => {
  await tx
    .deleteFrom('people.to_tell')
    .where('cell_id', '=', cell)
    .where('helper_id', '=', me)
    .where('person_id', '=', person)
    .execute()
}

/** Lays it down: somebody else, or nobody, is beside them from now on. */
export const leaveSide = async ({ tx, cell, me }: Acting, person: string): Promise<void> => {
  await tx
    .deleteFrom('people.beside')
    .where('cell_id', '=', cell)
    .where('helper_id', '=', me)
    .where('person_id', '=', person)
    .execute()
}
