import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import { notHere } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { SeatLevel, SeatState } from '../rules/seat-levels.ts'

export type Seat = {
  id: string
  cell: number
  organisation: string
  organisationId: string
  body: string
  level: SeatLevel
  decides: string
  pay: string
  support: string
  ready: string
  come: string
  state: SeatState
  since: string
  saidOn: string
}

const seats = (tx: Tx, cell: number) =>
  tx
    .selectFrom('workforce.seat as seat')
    .innerJoin('places.organisation as organisation', (on) =>
      on
        .onRef('organisation.cell_id', '=', 'seat.cell_id')
        .onRef('organisation.id', '=', 'seat.organisation_id'),
    )
    .select(['seat.id', 'seat.cell_id as cell', 'seat.body', 'seat.level', 'seat.state'])
    .select(['organisation.name as organisation', 'organisation.id as organisationId'])
    .select(['seat.decides_words as decides', 'seat.pay_words as pay', 'seat.since'])
    .select(['seat.support_words as support', 'seat.ready_words as ready'])
    .select(['seat.come_words as come', 'seat.said_on as saidOn'])
    .where('seat.cell_id', '=', cell)
    .where('seat.ended_on', 'is', null)
    .$narrowType<{ level: SeatLevel; state: SeatState }>()

/** The seats of a place: the empty ones first, then by organisation. */
export const listSeats = (tx: Tx, cell: number): Promise<Seat[]> =>
  seats(tx, cell)
    .orderBy(sql`seat.state <> 'empty'`)
    .orderBy('organisation.name')
    .orderBy('seat.body')
    .orderBy('seat.id')
    .execute()

export const listSeatsOf = (tx: Tx, cell: number, organisation: string): Promise<Seat[]> =>
  seats(tx, cell).where('seat.organisation_id', '=', organisation).orderBy('seat.body').execute()

/** @throws NotHere */
export const getSeat = async (tx: Tx, cell: number, id: string | undefined): Promise<Seat> =>
  (isUuid(id) ? await seats(tx, cell).where('seat.id', '=', id).executeTakeFirst() : undefined) ??
  notHere()

/** How many seats there are for peers, and how many are empty; of one place, or of all. */
export const countSeats = async (
  tx: Tx,
  cell?: number,
): Promise<{ seats: number; empty: number }> => {
  const { rows } = await sql<{ seats: number; empty: number }>`
    select count(*) as seats, count(*) filter (where state = 'empty') as empty
    from workforce.seat
    where ended_on is null and (${cell ?? null}::int is null or cell_id = ${cell ?? null})`.execute(
    tx,
  )
  return rows[0]!
}
