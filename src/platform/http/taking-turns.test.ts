import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { takingTurns } from './taking-turns.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

/** Holds one row, meets the other who holds theirs, and then wants that one too. */
const wantBoth = (first: number, second: number, meet: () => Promise<void>) =>
  kith.house.door.open('kith_jobs', {}, async (tx) => {
    const hold = (cell: number) =>
      sql`select from introductions.request where cell_id = ${cell} order by id limit 1 for update`.execute(
        tx,
      )
    await hold(first)
    await meet()
    await hold(second)
  })

/** Lets two come together once; whoever comes again, later, is let through. */
const meeting = () => {
  let come = 0
  const { promise, resolve } = Promise.withResolvers<void>()
  return () => {
    come += 1
    if (come === 2) resolve()
    return promise
  }
}

test('two who wait for each other both come through, one after the other', async () => {
  const meet = meeting()
  await Promise.all([
    takingTurns(() => wantBoth(1, 2, meet)),
    takingTurns(() => wantBoth(2, 1, meet)),
  ])
})

test('control: without it one of them is sent away, and nothing else is ever tried again', async () => {
  const meet = meeting()
  const ends = await Promise.allSettled([wantBoth(1, 2, meet), wantBoth(2, 1, meet)])
  assert.deepEqual(
    ends.flatMap((end) =>
      end.status === 'rejected' ? [(end.reason as { code: string }).code] : [],
    ),
    ['40P01'],
  )
  let tries = 0
  const fails = async () => {
    tries += 1
    throw Object.assign(new Error('there already'), { code: '23505' })
  }
  await assert.rejects(takingTurns(fails), /there already/)
  assert.equal(tries, 1)
})
