import type { Acting } from '../../../../platform/acting.ts'
import { notHere } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
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

const rows = ({ tx, me, cell }: Acting) =>
  tx
    .selectFrom('introductions.group_asked as asked')
    .leftJoin('introductions.group_yes as yes', (join) =>
      join
        .onRef('yes.cell_id', '=', 'asked.cell_id')
        .onRef('yes.group_id', '=', 'asked.group_id')
        .onRef('yes.person_id', '=', 'asked.person_id'),
    )
    .leftJoin('introductions.group_seat as seat', (join) =>
      join
        .onRef('seat.cell_id', '=', 'asked.cell_id')
        .onRef('seat.group_id', '=', 'asked.group_id')
        .onRef('seat.person_id', '=', 'asked.person_id'),
    )
    .leftJoin('introductions.group_agreed as agreed', (join) =>
      join
        .onRef('agreed.cell_id', '=', 'asked.cell_id')
        .onRef('agreed.group_id', '=', 'asked.group_id')
        .onRef('agreed.person_id', '=', 'asked.person_id'),
    )
    .leftJoin('introductions.group_member as member', (join) =>
      join
        .onRef('member.cell_id', '=', 'asked.cell_id')
        .onRef('member.group_id', '=', 'asked.group_id')
        .onRef('member.person_id', '=', 'asked.person_id'),
    )
    .select(['asked.id', 'asked.group_id', 'asked.part', 'asked.concept_id', 'asked.way'])
    .select(['asked.stands_until', 'asked.over_at', 'asked.answer', 'yes.person_id as yes'])
    .select(['seat.decide_by', 'seat.others', 'agreed.person_id as agreed'])
    .select(['member.beside_id', 'member.id as member'])
    .where('asked.cell_id', '=', cell)
    .where('asked.person_id', '=', me)

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

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

const OVER_SHOWN_MS = 14 * 86_400_000

/** Every small group one has something to do with now; what is over is told for two weeks. */
export const listStandings = async (acting: Acting): Promise<Standing[]> => {
  const all = await rows(acting).orderBy('asked.stands_until').execute()
  return all
    .filter(({ over_at }) => !over_at || over_at.getTime() > acting.now.getTime() - OVER_SHOWN_MS)
    .map((row) => standingOf(acting.now, row))
    .filter(({ stage }) => stage !== 'nothing')
}

/** @throws NotHere for what one was not asked, as for what never was */
export const getStanding = async (acting: Acting, id: string | undefined): Promise<Standing> => {
  if (!isUuid(id)) return notHere()
  const row = await rows(acting).where('asked.id', '=', id).executeTakeFirst()
  if (!row) return notHere()
  return standingOf(acting.now, row)
}
