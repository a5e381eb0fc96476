import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import type { As, Tx } from '../../platform/database/door.ts'
import { refused, whoIs, writing, type Somebody } from './cannot.neighbour.ts'

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

test('nothing is added to a version once it is published, not even by whoever published it', async () => {
  const { version } = await write.publish(amina)
  await refused(write.as(amina, (tx) => write.addItem(tx, version, 2)))
  const instant = (tx: Tx) =>
    tx
      .selectFrom('frameworks.version')
      .select('frozen_at')
      .where('id', '=', version)
      .executeTakeFirstOrThrow()
  await refused(
    write.as(amina, async (tx) => {
      const { frozen_at } = await instant(tx)
      const id = write.newId()
      return tx
        .insertInto('frameworks.item')
        .values({ id, version_id: version, position: 2, words: 'Late', strand: id, frozen_at })
        .execute()
    }),
  )
})

test('nobody changes or takes out what a version says: everybody reads it as it was', async () => {
  const { version } = await write.publish(amina)
  for (const change of [
    sql`update frameworks.item set words = 'Something else' where version_id = ${version}`,
    sql`delete from frameworks.item where version_id = ${version}`,
    sql`update frameworks.version set why = 'Another reason' where id = ${version}`,
    sql`delete from frameworks.version where id = ${version}`,
    sql`update frameworks.framework set title = 'Another name'`,
    sql`delete from frameworks.left_out`,
    sql`delete from frameworks.dissent`,
  ])
    await refused(write.as(amina, (tx) => change.execute(tx)))
  const read = await write.as({}, (tx) =>
    tx.selectFrom('frameworks.item').select('words').where('version_id', '=', version).execute(),
  )
  assert.deepEqual(read, [{ words: 'Nobody is alone' }])
})

test('who published it is read by nobody; whoever did may take their name away', async () => {
  const { version } = await write.publish(amina)
  const by = sql`select by_id from frameworks.version where id = ${version}`
  await refused(write.as(imran, (tx) => by.execute(tx)))
  await refused(write.as(amina, (tx) => by.execute(tx)))
  const forget = (who: As) =>
    write.as(who, (tx) =>
      tx
        .updateTable('frameworks.version')
        .set({ by_id: null })
        .where('id', '=', version)
        .executeTakeFirst(),
    )
  assert.equal((await forget(imran)).numUpdatedRows, 0n)
  assert.equal((await forget(amina)).numUpdatedRows, 1n)
})

test('an objection that comes later does not pretend to have come with the version', async () => {
  const { version } = await write.publish(amina)
  const disagree = (frozen_at: Date | null) =>
    write.as(imran, (tx) =>
      tx
        .insertInto('frameworks.dissent')
        .values({
          id: write.newId(),
          version_id: version,
          words: 'It leaves us out',
          by: 'Imran',
          said_on: '2026-11-23',
          by_id: imran.person,
          frozen_at,
        })
        .execute(),
    )
  await refused(disagree(kith.now()))
  await disagree(null)
})
