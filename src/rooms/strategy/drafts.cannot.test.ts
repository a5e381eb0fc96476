import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import type { As, Tx } from '../../platform/database/door.ts'

// Drafts, as the database itself guards them.
let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const as = <T>(who: As, work: (tx: Tx) => Promise<T>): Promise<T> =>
  kith.house.door.open('kith_app', who, work)

const organisations = (tx: Tx) =>
  tx.selectFrom('places.organisation').select(['id', 'cell_id as cell']).execute()

const promise = (organisation: string, owner: string | null) => ({
  cell_id: 1,
  id: kith.house.newId('commitment'),
  organisation_id: organisation,
  part: 'roots',
  what: 'Something good',
  owner,
  due_on: '2027-03-31',
  made_at: kith.now(),
  published_at: kith.now(),
})

test('a draft is read by whoever holds the link of its organisation, and by nobody else', async () => {
  const drafts = (who: As) =>
    as(who, (tx) =>
      tx.selectFrom('strategy.commitment').selectAll().where('published_at', 'is', null).execute(),
    )
  assert.equal((await drafts({})).length, 0)
  const seen = []
  for (const { id, cell } of await as({}, organisations))
    seen.push(...(await drafts({ cell, organisation: id })))
  assert.equal(seen.length, 1, 'the sample has one draft, and its own organisation sees it')
})

test('a commitment without an owner cannot be published, whatever the page says', async () => {
  const somebody = (await as({}, organisations)).find(({ cell }) => cell === 1)!
  const publish = (owner: string | null) =>
    as({ cell: 1, organisation: somebody.id }, (tx) =>
      tx.insertInto('strategy.commitment').values(promise(somebody.id, owner)).execute(),
    )
  await assert.rejects(publish(null), /check constraint/)
  await publish('The members')
})
