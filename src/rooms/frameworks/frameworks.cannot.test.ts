import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import type { As } from '../../platform/database/door.ts'
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

test('nobody publishes the next version of what another keeps; whoever keeps it does', async () => {
  const { framework } = await write.publish(amina)
  await refused(write.as(imran, (tx) => write.addVersion(tx, imran, framework, write.newId(), 2)))
  await refused(write.as(imran, (tx) => write.addVersion(tx, amina, framework, write.newId(), 2)))
  await write.as(amina, (tx) => write.addVersion(tx, amina, framework, write.newId(), 2))
})

test('nobody puts a framework into a place that they are not in; into their own they do', async () => {
  await refused(
    write.as({ ...imran, cell: amina.cell }, (tx) => write.addFramework(tx, imran, write.newId())),
  )
  await write.as(imran, (tx) => write.addFramework(tx, imran, write.newId()))
})

test('of two who publish the same number, one is refused', async () => {
  const { framework } = await write.publish(amina)
  await write.as(amina, (tx) => write.addVersion(tx, amina, framework, write.newId(), 2))
  await refused(write.as(amina, (tx) => write.addVersion(tx, amina, framework, write.newId(), 2)))
})

test('nobody withdraws what another published; whoever published it does, once', async () => {
  const { version } = await write.publish(amina)
  const withdraw = (who: As) =>
    write.as(who, (tx) =>
      tx
        .insertInto('frameworks.withdrawn')
        .values({
          version_id: version,
          withdrawn_on: '2026-11-23',
          withdrawn_why: 'We learned better',
          by_id: who.person,
        })
        .execute(),
    )
  await refused(withdraw(imran))
  await withdraw(amina)
  await refused(withdraw(amina))
})

test('nobody answers for a child that another keeps; whoever keeps it does', async () => {
  const { framework, version } = await write.publish(amina)
  const answer = (who: As) =>
    write.as(who, (tx) =>
      tx
        .insertInto('frameworks.told')
        .values({
          id: write.newId(),
          framework_id: framework,
          version_id: version,
          decided: 'stay',
          why: 'Ours says it well',
          decided_on: '2026-11-23',
          by_id: who.person,
        })
        .execute(),
    )
  await refused(answer(imran))
  await answer(amina)
})

test('only a coordinator chooses for a place, only in their own, and nobody in another’s name', async () => {
  const eleri = { ...whoIs('eleri'), helps: true }
  const choose = (who: As, cell_id: number, by_id = who.person) =>
    write.as(who, (tx) =>
      tx
        .insertInto('frameworks.chosen')
        .values({
          cell_id,
          id: write.newId(),
          kind: 'values',
          why: 'The table agreed',
          chosen_on: '2026-11-23',
          chosen_at: kith.now(),
          by_id,
        })
        .execute(),
    )
  await refused(choose(amina, amina.cell))
  await refused(choose(eleri, imran.cell))
  await refused(choose(eleri, eleri.cell, amina.person))
  await choose(eleri, eleri.cell)
})

test('which public words are whose is seen by themselves and nobody else', async () => {
  await write.as(amina, (tx) =>
    tx
      .insertInto('frameworks.wrote')
      .values({ person_id: amina.person, what_id: write.newId(), what: 'dissent', at: kith.now() })
      .execute(),
  )
  const seen = (who: As) =>
    write.as(who, (tx) =>
      tx.selectFrom('frameworks.wrote').select('person_id').distinct().execute(),
    )
  assert.deepEqual(await seen(amina), [{ person_id: amina.person }])
  assert.ok(!(await seen(imran)).some(({ person_id }) => person_id === amina.person))
})
