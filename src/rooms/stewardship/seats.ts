import type { Tx } from '../../platform/database/door.ts'

/** A seat at the stewards' table, under the name its holder chose. */
export type Seat = {
  id: string
  name: string
  speaksFor: string
  peer: boolean
  since: string
  until: string | null
}

export const listSeats = (tx: Tx): Promise<Seat[]> =>
  tx
    .selectFrom('stewardship.seat')
    .select(['id', 'name', 'speaks_for as speaksFor', 'peer', 'since', 'until'])
    .orderBy('until', (by) => by.desc().nullsFirst())
    .orderBy('since')
    .orderBy('name')
    .execute()

/** The seat that somebody holds; undefined for everybody else. */
export const findOwnSeat = async (tx: Tx, me: string): Promise<Seat | undefined> => {
  if (me === '') return undefined
  return tx
    .selectFrom('stewardship.seat')
    .select(['id', 'name', 'speaks_for as speaksFor', 'peer', 'since', 'until'])
    .where('holder_id', '=', me)
    .where('until', 'is', null)
    .executeTakeFirst()
}
