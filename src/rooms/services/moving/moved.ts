import type { Tx } from '../../../platform/database/door.ts'
import { elsewhereIs } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'

/** The cell that a listing went to, when it is not here any more. */
export const findMoved = async (tx: Tx, cell: number, id: string): Promise<number | undefined> => {
  if (!isUuid(id)) return undefined
  const row = await tx
    .selectFrom('services.moved')
    .select('to_cell')
    .where('cell_id', '=', cell)
    .where('service_id', '=', id)
    .executeTakeFirst()
  return row?.to_cell
}

/** Leads on to where a listing went; does nothing while it is here. @throws Elsewhere */
export const leadOn = async (
  tx: Tx,
  { cell, id }: { cell: number; id: string },
  address: (at: { cell: number; id: string }) => string,
): Promise<void> => {
  const to = await findMoved(tx, cell, id)
  if (to !== undefined) elsewhereIs(address({ cell: to, id }))
}
