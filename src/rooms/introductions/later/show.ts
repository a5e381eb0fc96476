import { actAs } from '../../../platform/acting.ts'
import { londonDay } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { showExactly, type Viewing } from '../../people/people.ts'
import { groupViewings } from '../groups/later/viewings.ts'
import { comeForward, serviceBehind } from './come-forward.ts'
import { helpersOf } from './helped.ts'
import { keepOpen } from './keep-open.ts'

const askedPeers = async (tx: Tx, cell: number, person: string, now: Date): Promise<Viewing[]> => {
  const rows = await outlines(tx, cell)
    .where('outline.person_id', '=', person)
    .where((either) =>
      either.or([
        either('step.peer_id', 'is not', null),
        either.and([
          either('outline.answer', 'is', null),
          either('outline.stands_until', '>', now),
        ]),
      ]),
    )
    .execute()
  return rows.map((row) => ({ viewer: row.peer_id, nearness: 'might meet', side: 'asking' }))
}

const peopleChoosing = async (tx: Tx, cell: number, peer: string): Promise<Viewing[]> => {
  const rows = await outlines(tx, cell).where('step.peer_id', '=', peer).execute()
  return rows.map((row) => ({ viewer: row.person_id, nearness: 'might meet', side: 'offering' }))
}

/** Outlines of requests that are still asking, with the step forward where there is one. */
const outlines = (tx: Tx, cell: number) =>
  tx
    .selectFrom('introductions.outline as outline')
    .innerJoin('introductions.request as request', (join) =>
      join
        .onRef('request.cell_id', '=', 'outline.cell_id')
        .onRef('request.id', '=', 'outline.request_id'),
    )
    .leftJoin('introductions.step_forward as step', (join) =>
      join
        .onRef('step.cell_id', '=', 'outline.cell_id')
        .onRef('step.request_id', '=', 'outline.request_id')
        .onRef('step.peer_id', '=', 'outline.peer_id'),
    )
    .select(['outline.peer_id', 'outline.person_id'])
    .where('outline.cell_id', '=', cell)
    .where('request.state', '=', 'asking')

const introduced = async (tx: Tx, cell: number, person: string): Promise<Viewing[]> => {
  const rows = await tx
    .selectFrom('introductions.introduction')
    .select(['person_id', 'peer_id'])
    .where('cell_id', '=', cell)
    .where('ended_at', 'is', null)
    .where((either) =>
      either.or([either('person_id', '=', person), either('peer_id', '=', person)]),
    )
    .execute()
  return rows.map((row) =>
    row.person_id === person
      ? { viewer: row.peer_id, nearness: 'both yes', side: 'asking' }
      : { viewer: row.person_id, nearness: 'both yes', side: 'offering' },
  )
}

/**
 * Makes what somebody shows exactly what it should be now: to peers who were asked, to people who may
 * choose them, to those they meet, and to helpers while they ask. Asks afresh, whatever the job thought.
 */
export const showAgain = async (shop: Workshop, cell: number, person: string): Promise<void> => {
  const now = shop.clock()
  const { viewings, helpers, service } = await shop.door.open('kith_jobs', { cell }, async (tx) => {
    await keepOpen(tx, { cell, peer: person }, londonDay(now))
    return {
      viewings: [
        ...(await introduced(tx, cell, person)),
        ...(await askedPeers(tx, cell, person, now)),
        ...(await peopleChoosing(tx, cell, person)),
        ...(await groupViewings(tx, cell, person)),
      ],
      helpers: await helpersOf(tx, cell, person),
      service: await serviceBehind(tx, cell, person),
    }
  })
  await actAs(shop, { person, cell }, async (acting) => {
    await showExactly(acting, viewings, helpers, service !== undefined)
    await comeForward(acting, service)
  })
}
