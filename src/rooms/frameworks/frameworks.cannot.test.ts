import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { testSample } from '../../../test/harness/databases.ts'
import type { As, Tx } from '../../platform/database/door.ts'

// What the database itself refuses, each with somebody who may.
let kith: Kith
let amina: As
let imran: As
before(async () => {
  kith = await openKith()
  amina = whoIs('amina')
  imran = whoIs('imran')
})
after(() => kith.close())

const whoIs = (slug: string): As => {
  const { personId, cellId } = testSample().cast.find((one) => one.slug === slug)!
  return { person: personId, cell: cellId }
}

const as = <T>(who: As, work: (tx: Tx) => Promise<T>): Promise<T> =>
  kith.house.door.open('kith_app', who, work)

const newId = () => kith.house.newId('row')

const refused = (work: Promise<unknown>) =>
  assert.rejects(work, /row-level security|permission denied|foreign key|duplicate key/)

const addFramework = (tx: Tx, by: As, id: string) =>
  tx
    .insertInto('frameworks.framework')
    .values({
      id,
      slug: `what-we-stand-on-${id.slice(-6)}`,
      cell_id: by.cell!,
      kind: 'values',
      title: 'What we stand on',
      made_by: 'A group',
      placed_on: '2026-11-23',
      by_id: by.person!,
    })
    .execute()

const addVersion = (tx: Tx, by: As, framework_id: string, id: string, number = 1) =>
  tx
    .insertInto('frameworks.version')
    .values({
      id,
      framework_id,
      number,
      published_on: '2026-11-23',
      decided_by: 'All of us, in one room',
      why: 'We wanted our own words',
      by_id: by.person!,
    })
    .execute()

const addItem = (tx: Tx, version_id: string, position: number) => {
  const id = newId()
  return tx
    .insertInto('frameworks.item')
    .values({ id, version_id, position, words: 'Nobody is alone', strand: id })
    .execute()
}

/** A framework with one version of one item, as whoever keeps it publishes it. */
const publish = async (who: As): Promise<{ framework: string; version: string }> => {
  const [framework, version] = [newId(), newId()]
  await as(who, async (tx) => {
    await addFramework(tx, who, framework)
    await addVersion(tx, who, framework, version)
    await addItem(tx, version, 1)
  })
  return { framework, version }
}

test('nothing is added to a version once it is published, not even by whoever published it', async () => {
  const { version } = await publish(amina)
  await refused(as(amina, (tx) => addItem(tx, version, 2)))
  const instant = (tx: Tx) =>
    tx
      .selectFrom('frameworks.version')
      .select('frozen_at')
      .where('id', '=', version)
      .executeTakeFirstOrThrow()
  await refused(
    as(amina, async (tx) => {
      const { frozen_at } = await instant(tx)
      const id = newId()
      return tx
        .insertInto('frameworks.item')
        .values({ id, version_id: version, position: 2, words: 'Late', strand: id, frozen_at })
        .execute()
    }),
  )
})

test('nobody changes or takes out what a version says: everybody reads it as it was', async () => {
  const { version } = await publish(amina)
  for (const change of [
    sql`update frameworks.item set words = 'Something else' where version_id = ${version}`,
    sql`delete from frameworks.item where version_id = ${version}`,
    sql`update frameworks.version set why = 'Another reason' where id = ${version}`,
    sql`delete from frameworks.version where id = ${version}`,
    sql`update frameworks.framework set title = 'Another name'`,
    sql`delete from frameworks.left_out`,
    sql`delete from frameworks.dissent`,
  ])
    await refused(as(amina, (tx) => change.execute(tx)))
  const read = await as({}, (tx) =>
    tx.selectFrom('frameworks.item').select('words').where('version_id', '=', version).execute(),
  )
  assert.deepEqual(read, [{ words: 'Nobody is alone' }])
})

test('nobody publishes the next version of what another keeps; whoever keeps it does', async () => {
  const { framework } = await publish(amina)
  await refused(as(imran, (tx) => addVersion(tx, imran, framework, newId(), 2)))
  await refused(as(imran, (tx) => addVersion(tx, amina, framework, newId(), 2)))
  await as(amina, (tx) => addVersion(tx, amina, framework, newId(), 2))
})

test('nobody puts a framework into a place that they are not in; into their own they do', async () => {
  await refused(as({ ...imran, cell: amina.cell }, (tx) => addFramework(tx, imran, newId())))
  await as(imran, (tx) => addFramework(tx, imran, newId()))
})

test('of two who publish the same number, one is refused', async () => {
  const { framework } = await publish(amina)
  await as(amina, (tx) => addVersion(tx, amina, framework, newId(), 2))
  await refused(as(amina, (tx) => addVersion(tx, amina, framework, newId(), 2)))
})

test('nobody withdraws what another published; whoever published it does, once', async () => {
  const { version } = await publish(amina)
  const withdraw = (who: As) =>
    as(who, (tx) =>
      tx
        .insertInto('frameworks.withdrawn')
        .values({
          version_id: version,
          withdrawn_on: '2026-11-23',
          withdrawn_why: 'We learned better',
          by_id: who.person!,
        })
        .execute(),
    )
  await refused(withdraw(imran))
  await withdraw(amina)
  await refused(withdraw(amina))
})

test('who published it is read by nobody; whoever did may take their name away', async () => {
  const { version } = await publish(amina)
  const by = sql`select by_id from frameworks.version where id = ${version}`
  await refused(as(imran, (tx) => by.execute(tx)))
  await refused(as(amina, (tx) => by.execute(tx)))
  const forget = (who: As) =>
    as(who, (tx) =>
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
  const { version } = await publish(amina)
  const disagree = (frozen_at: Date | null) =>
    as(imran, (tx) =>
      tx
        .insertInto('frameworks.dissent')
        .values({
          id: newId(),
          version_id: version,
          words: 'It leaves us out',
          by: 'Imran',
          said_on: '2026-11-23',
          by_id: imran.person!,
          frozen_at,
        })
        .execute(),
    )
  await refused(disagree(kith.now()))
  await disagree(null)
})

/** A draft that Amina keeps, with one item in it. */
const begin = async (open_here = false): Promise<string> => {
  const id = newId()
  await as({ ...amina, organisation: id }, async (tx) => {
    await tx
      .insertInto('frameworks.draft')
      .values({
        cell_id: amina.cell!,
        id,
        keeper_id: amina.person!,
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
        cell_id: amina.cell!,
        draft_id: id,
        id: newId(),
        position: 1,
        words: 'Not yet said',
        changed_at: kith.now(),
      })
      .execute()
  })
  return id
}

const itemsOf = (who: As, draft: string) =>
  as(who, (tx) =>
    tx.selectFrom('frameworks.draft_item').select('words').where('draft_id', '=', draft).execute(),
  )

test('a draft is read by those who sit at it, and by nobody else of the place or elsewhere', async () => {
  const draft = await begin()
  const neighbour = whoIs('tomos')
  const seen = (who: As) =>
    as(who, (tx) =>
      tx.selectFrom('frameworks.draft').select('id').where('id', '=', draft).execute(),
    )
  for (const who of [{}, imran, { ...amina, person: neighbour.person! }]) {
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
    as(who, (tx) =>
      tx.selectFrom('frameworks.draft').select('id').where('id', '=', draft).execute(),
    )
  assert.deepEqual(await seen(imran), [])
  assert.deepEqual(await seen({ cell: amina.cell }), [], 'nobody signed in')
  assert.equal((await seen({ ...amina, person: newId() })).length, 1)
})

test('nobody answers for a child that another keeps; whoever keeps it does', async () => {
  const { framework, version } = await publish(amina)
  const answer = (who: As) =>
    as(who, (tx) =>
      tx
        .insertInto('frameworks.told')
        .values({
          id: newId(),
          framework_id: framework,
          version_id: version,
          decided: 'stay',
          why: 'Ours says it well',
          decided_on: '2026-11-23',
          by_id: who.person!,
        })
        .execute(),
    )
  await refused(answer(imran))
  await answer(amina)
})

test('only a coordinator chooses for a place, only in their own, and nobody in another’s name', async () => {
  const eleri = { ...whoIs('eleri'), helps: true }
  const choose = (who: As, cell_id: number, by_id = who.person!) =>
    as(who, (tx) =>
      tx
        .insertInto('frameworks.chosen')
        .values({
          cell_id,
          id: newId(),
          kind: 'values',
          why: 'The table agreed',
          chosen_on: '2026-11-23',
          chosen_at: kith.now(),
          by_id,
        })
        .execute(),
    )
  await refused(choose(amina, amina.cell!))
  await refused(choose(eleri, imran.cell!))
  await refused(choose(eleri, eleri.cell!, amina.person))
  await choose(eleri, eleri.cell!)
})

test('which public words are whose is seen by themselves and nobody else', async () => {
  await as(amina, (tx) =>
    tx
      .insertInto('frameworks.wrote')
      .values({ person_id: amina.person!, what_id: newId(), what: 'dissent', at: kith.now() })
      .execute(),
  )
  const seen = (who: As) =>
    as(who, (tx) => tx.selectFrom('frameworks.wrote').select('person_id').distinct().execute())
  assert.deepEqual(await seen(amina), [{ person_id: amina.person }])
  assert.ok(!(await seen(imran)).some(({ person_id }) => person_id === amina.person))
})
