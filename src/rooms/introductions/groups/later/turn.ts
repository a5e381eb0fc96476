import { daysAfter } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Workshop } from '../../../../platform/http/room.ts'
import { later } from '../../../../platform/jobs/worker.ts'
import { ruleValue } from '../../../stewardship/stewardship.ts'
import { together } from '../../rules/gather.ts'
import { readApart } from '../apart.ts'
import { askPeersBeside, type Group } from './peers-beside.ts'
import { endGroup, letMeet, seat } from './steps.ts'

export type Turning = Group & { step: string; turnsAt: Date }

const findGroup = async (tx: Tx, cell: number, id: string): Promise<Turning | undefined> => {
  const row = await tx
    .selectFrom('introductions.small_group')
    .selectAll()
    .where('cell_id', '=', cell)
    .where('id', '=', id)
    .where('step', '<>', 'over')
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      cell,
      id,
      concept: row.concept_id,
      way: row.way,
      step: row.step,
      turnsAt: row.turns_at,
      peersUntil: row.peers_until,
    }
  )
}

export type Yes = { person: string; part: string }

/** Those whose yes stands: whoever has stopped asking meanwhile is out, and so is one of two kept apart. */
export const readYeses = async (tx: Tx, { cell, id }: Group): Promise<Yes[]> => {
  const rows = await tx
    .selectFrom('introductions.group_yes')
    .select(['person_id as person', 'part'])
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .orderBy('part', 'desc')
    .orderBy('person_id')
    .execute()
  const apart = await readApart(
    tx,
    cell,
    rows.map(({ person }) => person),
  )
  return together(rows, apart, rows.length)
}

const people = (yeses: readonly Yes[]) => yeses.filter(({ part }) => part === 'person')

/** Takes the step that is due. Doing it again changes nothing. */
export const turnGroup = async (shop: Workshop, cell: number, id: string): Promise<void> => {
  const asks = await shop.door.open('kith_jobs', { cell }, async (tx) => {
    const group = await findGroup(tx, cell, id)
    if (!group) return undefined
    const due = group.turnsAt <= shop.clock()
    if (group.step === 'asking people') return due ? endQuestion(tx, group) : undefined
    if (group.step === 'asking peers') await findBeside(shop, tx, group, due)
    else if (group.step === 'agreeing') await endAgreeing(shop, tx, group, due)
    else await stillMeets(shop, tx, group)
    return undefined
  })
  if (asks) await askPeersBeside(shop, asks.group, asks.people)
}

// With too few yeses it goes on for as long as with enough, and no peer is asked: the day tells nothing.
const endQuestion = async (tx: Tx, group: Turning) => {
  await tx
    .updateTable('introductions.small_group')
    .set({ step: 'asking peers', turns_at: group.peersUntil })
    .where('cell_id', '=', group.cell)
    .where('id', '=', group.id)
    .execute()
  const yeses = people(await readYeses(tx, group))
  const enough = yeses.length >= (await ruleValue(tx, 'group_people_min'))
  return enough ? { group, people: yeses.map(({ person }) => person) } : undefined
}

const findBeside = async (shop: Workshop, tx: Tx, group: Turning, due: boolean) => {
  const yeses = await readYeses(tx, group)
  const peer = yeses.find(({ part }) => part === 'peer')
  const enough = people(yeses).length >= (await ruleValue(tx, 'group_people_min'))
  if (peer && enough) {
    const until = daysAfter(shop.clock(), await ruleValue(tx, 'group_answer_days'))
    await seat(shop, tx, group, { yeses, peer, until })
  } else if (due) await endGroup(shop, tx, group)
}

const endAgreeing = async (shop: Workshop, tx: Tx, group: Turning, due: boolean) => {
  if (!due) return closeIfOneLeft(tx, group)
  const agreed = await readAgreed(tx, group)
  const yeses = (await readYeses(tx, group)).filter(({ person }) => agreed.has(person))
  const peer = yeses.find(({ part }) => part === 'peer')
  const enough = people(yeses).length >= (await ruleValue(tx, 'group_people_min'))
  if (peer && enough) await letMeet(shop, tx, group, { yeses, peer })
  else await endGroup(shop, tx, group)
}

const readAgreed = async (tx: Tx, { cell, id }: Group): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('introductions.group_agreed')
    .select('person_id')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

/** As soon as one is gone nobody sees anybody: otherwise the one who is missing would be the one who left. */
const closeIfOneLeft = async (tx: Tx, { cell, id }: Group) => {
  const seats = await tx
    .selectFrom('introductions.group_seat')
    .select(['person_id', 'others'])
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .execute()
  if (seats.every(({ others }) => others === seats.length - 1)) return
  await tx
    .deleteFrom('introductions.group_glimpse')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .execute()
  for (const { person_id: person } of seats) await later(tx, 'introductions.show', { cell, person })
}

const stillMeets = async (shop: Workshop, tx: Tx, group: Turning) => {
  const members = await tx
    .selectFrom('introductions.group_member')
    .select(['person_id', 'beside_id'])
    .where('cell_id', '=', group.cell)
    .where('group_id', '=', group.id)
    .execute()
  const others = members.filter(({ person_id, beside_id }) => person_id !== beside_id)
  if (others.length < (await ruleValue(tx, 'group_people_min'))) await endGroup(shop, tx, group)
}

/** Every hour: new groups are noticed in every place, and each on its way takes the step that is due. */
export const turnGroups = (shop: Workshop): Promise<void> =>
  shop.door.open('kith_jobs', {}, async (tx) => {
    const cells = await tx
      .selectFrom('introductions.group_willing')
      .select('cell_id')
      .distinct()
      .execute()
    for (const { cell_id: cell } of cells) await later(tx, 'introductions.notice-groups', { cell })
    const due = await tx
      .selectFrom('introductions.small_group')
      .select(['cell_id', 'id'])
      .where('step', 'in', ['asking people', 'asking peers', 'agreeing'])
      .where('turns_at', '<=', shop.clock())
      .execute()
    for (const { cell_id: cell, id: group } of due)
      await later(tx, 'introductions.turn-group', { cell, group })
  })
