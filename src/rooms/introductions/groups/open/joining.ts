import { Sealed } from '../../../../platform/crypto/sealed.ts'
import type { Acting } from '../../../../platform/acting.ts'

export const joinNamePlace = (id: string): string => `group name|${id}`
export const joinWordsPlace = (id: string): string => `group words|${id}`
export const welcomePlace = (id: string): string => `group welcome|${id}`

/** How somebody's asking to join a group stands, as they themself see it. */
export type Joining = {
  id: string
  group: string
  name: Sealed
  words: Sealed | null
  until: Date
  welcome: Sealed | null
}

/** Every group one has asked to join. What the holder answered is there only when it is a welcome. */
export const listJoinings = async ({ tx, me, cell }: Acting): Promise<Joining[]> => {
  const rows = await tx
    .selectFrom('introductions.group_joining as joining')
    .leftJoin('introductions.group_welcome as welcome', (join) =>
      join
        .onRef('welcome.cell_id', '=', 'joining.cell_id')
        .onRef('welcome.service_id', '=', 'joining.service_id')
        .onRef('welcome.person_id', '=', 'joining.person_id')
        .on('welcome.answer', '=', 'welcome'),
    )
    .select(['joining.id', 'joining.service_id', 'joining.name_sealed', 'joining.words_sealed'])
    .select(['joining.stands_until', 'joining.holder_id'])
    .select(['welcome.id as welcome_id', 'welcome.words_sealed as welcome_sealed'])
    .where('joining.cell_id', '=', cell)
    .where('joining.person_id', '=', me)
    .orderBy('joining.asked_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    group: row.service_id,
    name: new Sealed(me, joinNamePlace(row.id), row.name_sealed),
    words: row.words_sealed && new Sealed(me, joinWordsPlace(row.id), row.words_sealed),
    until: row.stands_until,
    welcome:
      row.welcome_sealed &&
      new Sealed(row.holder_id, welcomePlace(row.welcome_id!), row.welcome_sealed),
  }))
}
