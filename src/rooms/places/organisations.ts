import type { Tx } from '../../platform/database/door.ts'
import { isUuid } from '../../platform/ids.ts'

export type Organisation = {
  id: string
  name: string
  sector: string
  invented: boolean
  source: string
}

const organisations = (tx: Tx, cell: number) =>
  tx
    .selectFrom('places.organisation')
    .select(['id', 'name', 'sector', 'invented', 'source'])
    .where('cell_id', '=', cell)

/** Every organisation of a place, of every sector, by name and by nothing else. */
export const listOrganisations = (tx: Tx, cell: number): Promise<Organisation[]> =>
  organisations(tx, cell)
    .orderBy((one) => one.fn('lower', ['name']))
    .orderBy('id')
    .execute()

export const findOrganisation = async (
  tx: Tx,
  cell: number,
  id: string,
): Promise<Organisation | undefined> =>
  isUuid(id) ? organisations(tx, cell).where('id', '=', id).executeTakeFirst() : undefined
