import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import type { As } from '../../../platform/database/door.ts'
import { whoIs, writing, type Somebody } from '../cannot.neighbour.ts'

// What the database itself refuses, each with somebody who may.
let kith: Kith
let amina: Somebody
let imran: Somebody
let write: ReturnType<typeof writing>
before(async () => {
  kith = await openKith()
  write = writing(kith)
  amina = whoIs('amina')
  imran = whoIs('imran')
})
after(() => kith.close())

/** A draft that Amina keeps, with one item in it. */
const begin = async (open_here = false): Promise<string> => {
  const id = write.newId()
  await write.as({ ...amina, organisation: id }, async (tx) => {
    await tx
      .insertInto('frameworks.draft')
      .values({
        cell_id: amina.cell,
        id,
        keeper_id: amina.person,
        kind: 'values',
        title: 'Ours',
        made_by: 'A group',
        open_here,
        begun_at: kith.now(),
      })
      .execute()
    await tx
      .insertInto('frameworks.draft_item')
      .values({
        cell_id: amina.cell,
        draft_id: id,
        id: write.newId(),
        position: 1,
        words: 'Not yet said',
        changed_at: kith.now(),
      })
      .execute()
  })
  return id
}

const itemsOf = (who: As, draft: string) =>
  write.as(who, (tx) =>
    tx.selectFrom('frameworks.draft_item').select('words').where('draft_id', '=', draft).execute(),
  )

test('a draft is read by those who sit at it, and by nobody else of the place or elsewhere', async () => {
  const draft = await begin()
  const neighbour = whoIs('tomos')
  const seen = (who: As) =>
    write.as(who, (tx) =>
      tx.selectFrom('frameworks.draft').select('id').where('id', '=', draft).execute(),
    )
  for (const who of [{}, imran, { ...amina, person: neighbour.person }]) {
    assert.deepEqual(await seen(who), [])
    assert.deepEqual(await itemsOf(who, draft), [])
  }
  assert.equal((await seen(amina)).length, 1)
  assert.equal((await itemsOf({ ...amina, organisation: draft }, draft)).length, 1)
  assert.deepEqual(await itemsOf({ ...imran, organisation: draft }, draft), [], 'not of that cell')
})

test('what is open to a place is found by its people, and not by those of another', async () => {
  const draft = await begin(true)
  const seen = (who: As) =>
    write.as(who, (tx) =>
      tx.selectFrom('frameworks.draft').select('id').where('id', '=', draft).execute(),
    )
  assert.deepEqual(await seen(imran), [])
  assert.deepEqual(await seen({ cell: amina.cell }), [], 'nobody signed in')
  assert.equal((await seen({ ...amina, person: write.newId() })).length, 1)
})
