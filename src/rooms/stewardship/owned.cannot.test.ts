import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import type { Tx } from '../../platform/database/door.ts'
import { doorsOf, idOf, refused } from './stewardship.scene.ts'

// What the database itself refuses of the words, the rules and the names, each with somebody who may.
let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const { as, worker } = doorsOf(() => kith)

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
