import { Sealed } from '../../../../platform/crypto/sealed.ts'
import type { Ask } from '../../../../platform/http/route.ts'
import { joinNamePlace, joinWordsPlace } from '../open/joining.ts'

/** People who would like to join a group one holds, in the order they asked; those one keeps apart are not shown. */
export const listJoiners = async (ask: Ask, service: string) => {
  const { tx, cell, me } = ask
  const apart = await tx
    .selectFrom('introductions.kept_apart')
    .select('about_id')
    .where('cell_id', '=', cell)
    .where('by_id', '=', me)
    .execute()
  const rows = await tx
    .selectFrom('introductions.group_joining as joining')
    .leftJoin('introductions.group_welcome as welcome', (join) =>
      join
        .onRef('welcome.cell_id', '=', 'joining.cell_id')
        .onRef('welcome.service_id', '=', 'joining.service_id')
        .onRef('welcome.person_id', '=', 'joining.person_id'),
    )
    .select(['joining.id', 'joining.person_id', 'joining.name_sealed', 'joining.words_sealed'])
    .select(['joining.asked_at', 'welcome.answer'])
    .where('joining.cell_id', '=', cell)
    .where('joining.service_id', '=', service)
    .where('joining.holder_id', '=', me)
    .orderBy('joining.asked_at')
    .execute()
  const hidden = new Set(apart.map((row) => row.about_id))
  return rows
    .filter((row) => !hidden.has(row.person_id) && row.answer !== 'not now')
    .map((row) => ({
      id: row.id,
      person: row.person_id,
      welcomed: row.answer === 'welcome',
      name: new Sealed(row.person_id, joinNamePlace(row.id), row.name_sealed),
      words:
        row.words_sealed && new Sealed(row.person_id, joinWordsPlace(row.id), row.words_sealed),
    }))
}
