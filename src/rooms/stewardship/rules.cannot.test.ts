import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { doorsOf, idOf, refused } from './stewardship.scene.ts'

// What the database itself refuses of the rules and of one place’s words, each with somebody who may.
let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const { as } = doorsOf(() => kith)

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
