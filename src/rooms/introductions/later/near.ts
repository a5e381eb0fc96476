import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import { fit, type Asked, type Candidate } from '../rules/fit.ts'
import { bandOf } from '../rules/letting-go.ts'
import { blurOf } from './trade-offs.ts'
import type { Asking } from './whose-turn.ts'

type Found = { asked: Asked; candidates: Candidate[] }

/** Notes, the first time, whether few fit, or some, or many: waits are counted by it when a month is closed. */
export const noteNear = async (
  shop: Workshop,
  tx: Tx,
  cell: number,
  { id: request_id, person_id }: Asking,
  { asked, candidates }: Found,
): Promise<void> => {
  const fitting = candidates.filter((peer) => fit(asked, peer).fits).length
  const fewest = await ruleValue(tx, 'minimum_group')
  const band = bandOf(fitting, fewest, blurOf(shop, cell, asked, 'now'))
  await tx
    .insertInto('introductions.request_near')
    .values({ cell_id: cell, request_id, person_id, band })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
