import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import type { As, Tx } from '../../platform/database/door.ts'

// What the database itself refuses, each with somebody who may.
let kith: Kith
let late: Row
let other: string
before(async () => {
  kith = await openKith()
  const rows = await as({}, published)
  late = rows[0]!
  other = rows.find(({ organisation }) => organisation !== late.organisation)!.organisation
})
after(() => kith.close())

type Row = { id: string; organisation: string }

const published = (tx: Tx): Promise<Row[]> =>
  tx
    .selectFrom('strategy.commitment')
    .select(['id', 'organisation_id as organisation'])
    .where('cell_id', '=', 1)
    .execute()

const as = <T>(who: As, work: (tx: Tx) => Promise<T>): Promise<T> =>
  kith.house.door.open('kith_app', who, work)

const own = (organisation: string) => ({
  cell_id: 1,
  id: kith.house.newId('row'),
  organisation_id: organisation,
})

const answer = (organisation: string) => ({
  ...own(organisation),
  part: 'roots',
  words: 'We try',
  answered_by: 'Somebody',
  published_at: kith.now(),
})

const word = (commitment: string, organisation: string) => ({
  ...own(organisation),
  commitment_id: commitment,
  stands: 'done',
  words: 'Done',
  said_at: kith.now(),
})

const refused = (work: Promise<unknown>) =>
  assert.rejects(work, /row-level security|permission denied|foreign key/)

test('nobody answers for an organisation whose link they do not hold; whoever holds it does', async () => {
  const mine = { cell: 1, organisation: late.organisation }
  const write = (who: As, organisation: string) =>
    as(who, (tx) => tx.insertInto('strategy.answer').values(answer(organisation)).execute())
  await refused(write({ cell: 1 }, late.organisation))
  await refused(write(mine, other))
  await refused(write({ ...mine, cell: 2 }, late.organisation))
  await write(mine, late.organisation)
})

test('nobody adds a word to what another committed to; its owner does', async () => {
  const speak = (organisation: string) =>
    as({ cell: 1, organisation }, (tx) =>
      tx.insertInto('strategy.commitment_word').values(word(late.id, organisation)).execute(),
    )
  await refused(speak(other))
  await speak(late.organisation)
})

test('what was published is never rewritten, not by its owner either', async () => {
  const changed = await as({ cell: 1, organisation: late.organisation }, (tx) =>
    tx.updateTable('strategy.commitment').set({ what: 'Less' }).where('id', '=', late.id).execute(),
  )
  assert.equal(changed[0]!.numUpdatedRows, 0n)
  await refused(as({ cell: 1 }, (tx) => tx.deleteFrom('strategy.answer').execute()))
})
