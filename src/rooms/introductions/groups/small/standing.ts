import type { Acting } from '../../../../platform/acting.ts'
import { daysAfter } from '../../../../platform/clock.ts'
import { notHere } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { ownRows } from './own-rows.ts'
import { stageOf, type Stage } from '../../rules/group-stage.ts'

/** Where one stands with one small group: one's own rows, and nothing of the others. */
export type Standing = {
  id: string
  group: string
  part: 'person' | 'peer'
  concept: string
  way: string
  standsUntil: Date
  decideBy: Date | null
  others: number
  agreed: boolean
  beside: string | null
  member: string | null
  stage: Stage
}

type Row = Awaited<ReturnType<ReturnType<typeof ownRows>['execute']>>[number]

const stageNow = (now: Date, row: Row): Stage => {
  if (row.answer === 'no') return 'nothing'
  return stageOf({
    now,
    standsUntil: row.stands_until,
    over: row.over_at !== null,
    saidYes: row.yes !== null,
    decideBy: row.decide_by,
    meets: row.member !== null,
  })
}

const standingOf = (now: Date, row: Row): Standing => ({
  id: row.id,
  group: row.group_id,
  part: row.part as Standing['part'],
  concept: row.concept_id,
  way: row.way,
  standsUntil: row.stands_until,
  decideBy: row.decide_by,
  others: row.others ?? 0,
  agreed: row.agreed !== null,
  beside: row.beside_id,
  member: row.member,
  stage: stageNow(now, row),
})

const OVER_SHOWN_DAYS = 14

/** Every small group one has something to do with now; what is over is told for two weeks. */
export const listStandings = async (acting: Acting): Promise<Standing[]> => {
  const all = await ownRows(acting).orderBy('asked.stands_until').execute()
  const since = daysAfter(acting.now, -OVER_SHOWN_DAYS)
  return all
    .filter(({ over_at }) => !over_at || over_at > since)
    .map((row) => standingOf(acting.now, row))
    .filter(({ stage }) => stage !== 'nothing')
}

/** @throws NotHere for what one was not asked, as for what never was */
export const getStanding = async (acting: Acting, id: string | undefined): Promise<Standing> => {
  if (!isUuid(id)) return notHere()
  const row = await ownRows(acting).where('asked.id', '=', id).executeTakeFirst()
  return row ? standingOf(acting.now, row) : notHere()
}
