import { Sealed } from '../../../platform/crypto/sealed.ts'
import type { Acting } from '../../../platform/acting.ts'

export const needMetPlace = (introduction: string, by: string): string =>
  `need met|${introduction}|${by}`

/** How each of the two says that what the other needs is met. */
export const howNeedsAreMet = async (
  { tx, me, cell }: Acting,
  introduction: string,
): Promise<{ byMe: Sealed | null; byThem: Sealed | null }> => {
  const rows = await tx
    .selectFrom('introductions.need_met')
    .select(['by_id', 'words_sealed'])
    .where('cell_id', '=', cell)
    .where('introduction_id', '=', introduction)
    .execute()
  const words = (mine: boolean) => {
    const row = rows.find(({ by_id }) => (by_id === me) === mine)
    return row
      ? new Sealed(row.by_id, needMetPlace(introduction, row.by_id), row.words_sealed)
      : null
  }
  return { byMe: words(true), byThem: words(false) }
}
