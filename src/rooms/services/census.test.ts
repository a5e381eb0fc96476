import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { closeMonth } from './services.jobs.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('a month that is over holds the census of what was returned, protected', async () => {
  kith.pass(10 * 86_400_000)
  await closeMonth({
    ...kith.house,
    origin: '',
    mail: { send: async () => undefined, close: () => undefined },
  })
  const figures = await kith.house.door.open('kith_figures', {}, (tx) =>
    tx
      .selectFrom('services.figure')
      .select(['name', 'value'])
      .where('cell_id', '=', 1)
      .where('month', '=', '2026-11-01')
      .execute(),
  )
  const value = (name: string) => figures.find((one) => one.name === name)?.value
  assert.ok(value('services that answered')! > 5)
  assert.equal(value('paid peers')! % 5, 0)
})
