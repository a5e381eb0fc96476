import type { Acting } from '../../../platform/acting.ts'
import { Sealed } from '../../../platform/crypto/sealed.ts'
import type { Ask } from '../../../platform/http/route.ts'

type Table = 'set_aside' | 'kept_apart'

export const notePlace = (id: string): string => `set aside|${id}`

const put = async (ask: Ask, table: Table, about: string, words: string): Promise<void> => {
  const id = ask.newId('set aside')
  await ask.tx
    .insertInto(`introductions.${table}`)
    .values({
      cell_id: ask.cell,
      by_id: ask.me,
      about_id: about,
      id,
      words_sealed: words === '' ? null : ask.seal(notePlace(id), words),
      made_at: ask.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Asks neither of two about the other again, until whoever set it changes it. Nobody is told. */
export const setAside = (ask: Ask, about: string, words: string): Promise<void> =>
  put(ask, 'set_aside', about, words)

/** Keeps two people apart in everything, whichever of them asks. Nobody is told. */
export const keepApartFrom = (ask: Ask, about: string, words: string): Promise<void> =>
  put(ask, 'kept_apart', about, words)

export type Aside = { id: string; since: Date; words: Sealed | null }

/** Those one has set aside, or keeps apart from: no name, only what one noted for oneself. */
export const listAside = async ({ tx, cell, me }: Acting, table: Table): Promise<Aside[]> => {
  const rows = await tx
    .selectFrom(`introductions.${table}`)
    .select(['id', 'made_at', 'words_sealed'])
    .where('cell_id', '=', cell)
    .where('by_id', '=', me)
    .orderBy('made_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    since: row.made_at,
    words: row.words_sealed && new Sealed(me, notePlace(row.id), row.words_sealed),
  }))
}

/** Takes it back, whichever of the two it was. */
export const bringBackOne = async ({ tx, cell, me }: Acting, id: string): Promise<void> => {
  for (const table of ['introductions.set_aside', 'introductions.kept_apart'] as const)
    await tx
      .deleteFrom(table)
      .where('cell_id', '=', cell)
      .where('by_id', '=', me)
      .where('id', '=', id)
      .execute()
}
