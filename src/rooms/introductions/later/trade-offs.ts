import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import type { Asked } from '../rules/fit.ts'
import {
  atLeast,
  bandOf,
  countLettingGo,
  mustKey,
  mustsOf,
  withoutMusts,
  type Counted,
  type Must,
} from '../rules/letting-go.ts'
import { readAsked, readCandidates } from './candidates.ts'
import type { Asking } from './whose-turn.ts'

/** The same for the same question, and known to nobody: see atLeast. */
export const blurOf = (shop: Workshop, cell: number, asked: Asked, about: string): number =>
  shop.secrets.hash('letting go', `${cell} ${about} ${JSON.stringify(asked)}`).readUInt16BE()

/** What letting go of any one must would change, from one reading of those near. Runs as kith_match. */
export const readLettingGo = async (
  tx: Tx,
  cell: number,
  request: string,
  today: string,
): Promise<{ asked: Asked; counted: Counted }> => {
  const asked = await readAsked(tx, cell, request)
  const near = await readCandidates(tx, cell, withoutMusts(asked), today)
  return { asked, counted: countLettingGo(asked, near) }
}

type Found = { asked: Asked; counted: Counted }

/** Keeps what may be said of each must, and no count. */
export const keepLines = async (
  shop: Workshop,
  tx: Tx,
  cell: number,
  { id: request_id, person_id }: Asking,
  { asked, counted }: Found,
) => {
  const fewest = await ruleValue(tx, 'minimum_group')
  const blur = (about: string) => blurOf(shop, cell, asked, about)
  const line = (must: Must) => {
    const more = counted.more.get(mustKey(must))!
    const more_least = atLeast(more, fewest, blur(mustKey(must)))
    const then = counted.now + more
    return {
      cell_id: cell,
      request_id,
      id: shop.newId('trade-off'),
      person_id,
      kind: must.kind,
      common_concept: must.kind === 'in common' ? must.concept : null,
      meet_concept: must.kind === 'meet' ? must.concept : null,
      more_least,
      near_now: more_least === 0 ? null : bandOf(counted.now, fewest, blur('now')),
      near_then: more_least === 0 ? null : bandOf(then, fewest, blur(mustKey(must))),
    }
  }
  const lines = mustsOf(asked).map(line)
  if (lines.length > 0) await tx.insertInto('introductions.trade_off').values(lines).execute()
}
