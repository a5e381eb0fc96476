import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import type { Tx } from '../../platform/database/door.ts'
import { doorsOf, idOf, refused } from './stewardship.scene.ts'

// What the database itself refuses at the stewards' table, each with somebody who may.
let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const { as, worker } = doorsOf(() => kith)

const openProposal = (tx: Tx) =>
  tx
    .selectFrom('stewardship.proposal')
    .select('id')
    .where('kind', '=', 'change')
    .executeTakeFirstOrThrow()

const seatOf = (tx: Tx, name: string) =>
  tx.selectFrom('stewardship.seat').selectAll().where('name', '=', name).executeTakeFirstOrThrow()

const stance = async (tx: Tx, seat: string, person: string) => ({
  proposal_id: (await openProposal(tx)).id,
  seat_id: (await seatOf(tx, seat)).id,
  holder_id: idOf(person),
  peer: (await seatOf(tx, seat)).peer,
  says: 'yes',
  words: 'Yes.',
  at: kith.now(),
})

test('nobody speaks from a seat that is not theirs; whoever holds it does, once', async () => {
  const speak = (seat: string, person: string, me: string) =>
    as({ person: idOf(me), cell: 1 }, async (tx) =>
      tx
        .insertInto('stewardship.stance')
        .values(await stance(tx, seat, person))
        .execute(),
    )
  await refused(speak('Maureen', 'denise', 'denise'))
  await refused(speak('Maureen', 'maureen', 'denise'))
  await refused(speak('Rhodri', 'maureen', 'maureen'))
  await speak('Maureen', 'maureen', 'maureen')
  await refused(speak('Maureen', 'maureen', 'maureen'))
})

const decision = async (tx: Tx, one: string, other: string) => ({
  proposal_id: (await openProposal(tx)).id,
  says: 'yes',
  peer_seat: (await seatOf(tx, one)).id,
  by_peer: true,
  other_seat: (await seatOf(tx, other)).id,
  why: 'We agreed.',
  written_by: idOf('maureen'),
  seat_id: (await seatOf(tx, 'Maureen')).id,
  decided_at: kith.now(),
})

test('nothing is decided by one steward alone, nor by one who did not speak; by two who said so it is', async () => {
  const decide = (one: string, other: string, me = 'maureen') =>
    as({ person: idOf(me), cell: 1 }, async (tx) =>
      tx
        .insertInto('stewardship.decision')
        .values(await decision(tx, one, other))
        .execute(),
    )
  await refused(decide('Maureen', 'Maureen'))
  await refused(decide('Maureen', 'Joseph'))
  await refused(decide('Rhodri', 'Maureen'))
  await refused(decide('Maureen', 'Halima', 'denise'))
  await decide('Maureen', 'Halima')
  await refused(decide('Halima', 'Maureen'))
})

test('history is not rewritten: not by stewards, not by those who wrote it, not by the worker', async () => {
  const tables = ['proposal', 'argument', 'stance', 'decision', 'folded'] as const
  const columns = {
    proposal: 'why',
    argument: 'words',
    stance: 'words',
    decision: 'why',
    folded: 'why',
  }
  for (const table of tables) {
    const change = sql`update ${sql.table(`stewardship.${table}`)} set ${sql.ref(columns[table])} = 'Otherwise'`
    const remove = sql`delete from ${sql.table(`stewardship.${table}`)}`
    for (const person of ['maureen', 'denise', 'tomos'])
      for (const command of [change, remove])
        await refused(as({ person: idOf(person), cell: 1 }, (tx) => command.execute(tx)))
    for (const command of [change, remove]) await refused(worker((tx) => command.execute(tx)))
  }
})
