import { daysAfter, londonDay } from '../../../platform/clock.ts'
import type { Acting } from '../../../platform/acting.ts'
import { listConcepts, ruleValue } from '../../stewardship/stewardship.ts'
import type { WishKind } from '../rules/fit.ts'
import type { Band } from '../rules/letting-go.ts'
import { listUsualWaitsNear, type Weeks } from '../usual-wait.ts'

/** What letting go of one must would change: at least so many more, or nothing that can be said. */
export type TradeOff = {
  kind: WishKind
  name: string | null
  moreLeast: number
  /** True when as things are few fit, or nobody: none and few are one. */
  held: boolean
  weeksNow: Weeks | null
  weeksThen: Weeks | null
}

export type TradeOffs = { lines: TradeOff[]; weighedOn: string; nextOn: string; everyDays: number }

const readLines = ({ tx, cell, me }: Acting, request: string) =>
  tx
    .selectFrom('introductions.trade_off')
    .select(['kind', 'common_concept', 'meet_concept', 'more_least', 'near_now', 'near_then'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('request_id', '=', request)
    .orderBy('kind')
    .orderBy('common_concept')
    .orderBy('meet_concept')
    .execute()

/** What was worked out for a wish goes at once when one comes to keep to oneself what it is about. */
export const dropHidden = async ({ tx, cell, me }: Acting): Promise<void> => {
  await tx
    .deleteFrom('introductions.trade_off')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('common_concept', 'in', (wish) =>
      wish
        .selectFrom('introductions.request_concept')
        .select('concept_id')
        .where('cell_id', '=', cell)
        .where('person_id', '=', me)
        .where('weighed', '=', false),
    )
    .execute()
}

const lastWeighed = ({ tx, cell, me }: Acting) =>
  tx
    .selectFrom('introductions.letting_go')
    .select('weighed_at')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .executeTakeFirst()

/** What was worked out when it last was, those that would change most first; undefined before that. */
export const findTradeOffs = async (
  acting: Acting,
  request: string,
): Promise<TradeOffs | undefined> => {
  const weighed = await lastWeighed(acting)
  if (!weighed) return undefined
  const rows = await readLines(acting, request)
  const waits = await listUsualWaitsNear(acting.tx, acting.cell)
  const names = new Map((await listConcepts(acting.tx)).map(({ id, name }) => [id, name]))
  const weeks = (band: string | null) => (band && waits.get(band as Band)) || null
  const everyDays = await ruleValue(acting.tx, 'letting_go_days')
  const lines = rows.map((row) => ({
    kind: row.kind as WishKind,
    name: names.get(row.common_concept ?? row.meet_concept ?? '') ?? null,
    moreLeast: row.more_least,
    held: row.near_now === 'few',
    weeksNow: weeks(row.near_now),
    weeksThen: weeks(row.near_then),
  }))
  return {
    lines: lines.toSorted((a, b) => b.moreLeast - a.moreLeast),
    weighedOn: londonDay(weighed.weighed_at),
    nextOn: londonDay(daysAfter(weighed.weighed_at, everyDays)),
    everyDays,
  }
}
