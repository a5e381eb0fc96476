import type { Tx } from '../../platform/database/door.ts'

export type FigureName =
  | 'services'
  | 'peers'
  | 'senior peers'
  | 'introductions'
  | 'services that answered'
  | 'services with room'
  | 'services that are full'
  | 'paid peers'
  | 'voluntary peers'

/** A closed figure, as it was on the last day of its month. */
export type Figure = { name: FigureName; value: number; month: string; source: string }

/** The newest closed figure of each name; one that is missing was never written. */
export const latestFigures = async (tx: Tx, cell: number): Promise<Figure[]> => {
  const rows = await tx
    .selectFrom('services.figure')
    .distinctOn('name')
    .select(['name', 'value', 'month', 'source'])
    .where('cell_id', '=', cell)
    .orderBy('name')
    .orderBy('month', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, name: row.name as FigureName }))
}
