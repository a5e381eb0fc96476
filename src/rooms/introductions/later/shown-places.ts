import type { Tx } from '../../../platform/database/door.ts'

/** Takes back the places that were put before somebody, unless they have taken one. */
export const dropShownPlaces = async (tx: Tx, cell: number, offer: string, person: string) => {
  await tx
    .deleteFrom('introductions.place_shown as shown')
    .where('cell_id', '=', cell)
    .where('offer_id', '=', offer)
    .where('person_id', '=', person)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('introductions.place_taken as taken')
            .select('taken.place')
            .whereRef('taken.cell_id', '=', 'shown.cell_id')
            .whereRef('taken.offer_id', '=', 'shown.offer_id')
            .whereRef('taken.place', '=', 'shown.place'),
        ),
      ),
    )
    .execute()
}
