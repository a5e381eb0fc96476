import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { testSample } from '../../../test/harness/databases.ts'
import type { As, Tx } from '../../platform/database/door.ts'

// What the database itself refuses at the stewards' table, each with somebody who may.
let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const idOf = (slug: string) => testSample().cast.find((one) => one.slug === slug)!.personId
const as = <T>(who: As, work: (tx: Tx) => Promise<T>): Promise<T> =>
  kith.house.door.open('kith_app', who, work)
const worker = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  kith.house.door.open('kith_jobs', {}, work)
const refused = (work: Promise<unknown>) =>
  assert.rejects(
    work,
    /row-level security|permission denied|foreign key|check constraint|duplicate/,
  )

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

test('a name can be taken off by whoever signed, and put on by nobody', async () => {
  const sign = (person: string, signed: string | null) =>
    as({ person: idOf(person), cell: 1 }, (tx) =>
      tx.updateTable('stewardship.argument').set({ signed, by_id: null }).executeTakeFirst(),
    )
  const signedShanice = () =>
    as({}, (tx) =>
      tx
        .selectFrom('stewardship.argument')
        .select('words')
        .where('signed', '=', 'Shanice')
        .execute(),
    )
  await sign('maureen', null)
  assert.equal((await signedShanice()).length, 1)
  await refused(sign('shanice', 'Somebody famous'))
  await sign('shanice', null)
  assert.equal((await signedShanice()).length, 0)
})

test('who wrote what is read by nobody; what one wrote oneself is', async () => {
  await refused(
    as({ person: idOf('maureen'), cell: 1 }, (tx) =>
      tx.selectFrom('stewardship.proposal').select('by_id').execute(),
    ),
  )
  const wrote = (person: string) =>
    as({ person: idOf(person), cell: 1 }, (tx) =>
      tx.selectFrom('stewardship.wrote').selectAll().execute(),
    )
  assert.deepEqual(
    new Set((await wrote('amina')).map(({ person_id }) => person_id)),
    new Set([idOf('amina')]),
  )
  assert.equal((await wrote('maureen')).length, 0)
})

test('the words and the rules are changed by no page, and by the worker only as a decision says', async () => {
  const rename = (tx: Tx, proposal: string | null) =>
    tx
      .updateTable('stewardship.concept')
      .set({ name: 'something else', proposal_id: proposal })
      .where('id', '=', 'panic')
      .executeTakeFirst()
  const decided = await as({}, (tx) =>
    tx.selectFrom('stewardship.decision').select('proposal_id').executeTakeFirstOrThrow(),
  )
  await refused(as({ person: idOf('maureen'), cell: 1 }, (tx) => rename(tx, decided.proposal_id)))
  await refused(worker((tx) => rename(tx, null)))
  await refused(worker((tx) => rename(tx, kith.house.newId('nothing'))))
  assert.equal((await worker((tx) => rename(tx, decided.proposal_id))).numUpdatedRows, 1n)
})

test('the words of a place are added by its coordinator, for its people', async () => {
  const add = (person: string, cell: number, helps: boolean) =>
    as({ person: idOf(person), cell, helps }, (tx) =>
      tx
        .insertInto('stewardship.local_saying')
        .values({
          cell_id: 1,
          concept_id: 'panic',
          words: `in a tizz, ${person}`,
          by_id: idOf(person),
          at: kith.now(),
        })
        .execute(),
    )
  await refused(add('denise', 1, false))
  await refused(add('imran', 2, true))
  await add('eleri', 1, true)
  const read = (cell: number) =>
    as({ person: idOf('denise'), cell }, (tx) =>
      tx.selectFrom('stewardship.local_saying').select('words').where('cell_id', '=', 1).execute(),
    )
  assert.equal((await read(2)).length, 0)
  assert.ok((await read(1)).length > 0)
})

test('the smallest group cannot be made smaller than five, whoever asks', async () => {
  const ask = (value: number) =>
    as({ person: idOf('denise'), cell: 1 }, (tx) =>
      tx
        .insertInto('stewardship.proposal')
        .values({
          id: kith.house.newId('try'),
          kind: 'rule',
          rule_name: 'minimum_group',
          value,
          why: 'Because.',
          by_id: idOf('denise'),
          made_at: kith.now(),
        })
        .execute(),
    )
  await refused(ask(3))
  await ask(8)
})
