import type { Acting } from '../../../platform/acting.ts'
import type { AnyOf, Weight } from '../rules/fit.ts'

/** The ways of meeting that would suit, and how much it matters. */
export const listWays = async ({ tx, me, cell }: Acting, request: string): Promise<AnyOf> => {
  const rows = await tx
    .selectFrom('introductions.request_way')
    .select(['way', 'weight'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('request_id', '=', request)
    .orderBy('way')
    .execute()
  return { any: rows.map((row) => row.way), weight: (rows[0]?.weight ?? 'must') as Weight }
}

export const putWays = async (
  { tx, me, cell }: Acting,
  request: string,
  ways: string[],
  weight: Weight,
): Promise<void> => {
  await tx
    .deleteFrom('introductions.request_way')
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .execute()
  if (ways.length > 0)
    await tx
      .insertInto('introductions.request_way')
      .values(
        ways.map((way) => ({ cell_id: cell, request_id: request, way, weight, person_id: me })),
      )
      .execute()
}
