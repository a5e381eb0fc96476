import type { Tx } from '../../../platform/database/door.ts'

export const comings = ['peer', 'person', 'worker', 'other'] as const
export type CameAs = (typeof comings)[number]
export const pays = ['paid', 'unpaid', 'not said'] as const
export type Paid = (typeof pays)[number]

/** Somebody who takes part in a draft, under the name they chose. */
export type Seat = {
  id: string
  person: string | null
  /** They came, or will come, with a link. */
  linked: boolean
  name: string
  cameAs: CameAs
  paid: Paid
  /** May decide what becomes of items. */
  pen: boolean
  madeAt: Date
  endsAt: Date | null
  takenAt: Date | null
}

export const seats = (tx: Tx, cell: number) =>
  tx
    .selectFrom('frameworks.draft_seat')
    .select(['id', 'draft_id as draft', 'person_id as person', 'name', 'came_as as cameAs'])
    .select(['paid', 'pen', 'made_at as madeAt', 'ends_at as endsAt', 'taken_at as takenAt'])
    .where('cell_id', '=', cell)

type Row = Omit<Seat, 'linked' | 'cameAs' | 'paid'> & { cameAs: string; paid: string }

export const asSeat = (row: Row): Seat => ({
  id: row.id,
  person: row.person,
  linked: row.endsAt !== null,
  name: row.name,
  cameAs: row.cameAs as CameAs,
  paid: row.paid as Paid,
  pen: row.pen,
  madeAt: row.madeAt,
  endsAt: row.endsAt,
  takenAt: row.takenAt,
})

/** Everybody who takes part, in the order they came. */
export const listSeats = async (tx: Tx, cell: number, draft: string): Promise<Seat[]> =>
  (
    await seats(tx, cell).where('draft_id', '=', draft).orderBy('made_at').orderBy('id').execute()
  ).map(asSeat)

type NewSeat = {
  cell: number
  draft: string
  id: string
  person?: string
  token?: { hash: Buffer; endsAt: Date }
  name: string
  cameAs: CameAs
  paid: Paid
  pen?: boolean
  now: Date
}

export const addSeat = (tx: Tx, seat: NewSeat) =>
  tx
    .insertInto('frameworks.draft_seat')
    .values({
      cell_id: seat.cell,
      draft_id: seat.draft,
      id: seat.id,
      person_id: seat.person ?? null,
      token_hash: seat.token?.hash ?? null,
      ends_at: seat.token?.endsAt ?? null,
      name: seat.name,
      came_as: seat.cameAs,
      paid: seat.paid,
      pen: seat.pen ?? false,
      made_at: seat.now,
      taken_at: seat.person ? seat.now : null,
    })
    .execute()
