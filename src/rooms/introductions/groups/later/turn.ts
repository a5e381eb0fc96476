import { daysAfter } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Workshop } from '../../../../platform/http/room.ts'
import { ruleValue } from '../../../stewardship/stewardship.ts'
import { endGroup } from './end.ts'
import { letMeet } from './meet.ts'
import { askPeersBeside } from './peers-beside.ts'
import { seat } from './seat.ts'
import { closeIfOneLeft, findGroup, type Turning } from './turning.ts'
import { people, readAgreed, readYeses } from './yeses.ts'

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
