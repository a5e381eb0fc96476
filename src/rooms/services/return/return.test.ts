import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { askReturns } from '../asking.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const inDatabase = async (sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const { rows } = await client.query(sql, values)
  await client.end()
  return rows
}

const DAY = 86_400_000
const shop = () => kith.house
const asked = () =>
  kith.letters().filter(({ subject }) => subject === 'Three short questions about your group')

/** A group that finds its people without Kith, and keeps its page. */
const addGroup = async (name: string) => {
  await inDatabase(
    `with made as (insert into services.service (cell_id, id, organisation_id, name, words, how, join_words, email)
       select cell_id, gen_random_uuid(), id, $1, 'We meet', 'group', 'Come', $2 from places.organisation
       where name = 'Mad as Larks' returning cell_id, id, organisation_id)
     insert into services.keeping (cell_id, service_id, organisation_id, claimed_through, next_return_on)
     select cell_id, id, organisation_id, 'link', '2026-12-01' from made`,
    [name, `${name}@group.example`],
  )
}

test('on its day a group is asked once, answers in a minute, and “full until March” is an answer', async () => {
  await addGroup('quiet-larks')
  await askReturns(shop())
  await kith.settle()
  assert.equal(asked().length, 0, 'it is not the day')
  kith.pass(9 * DAY)
  await askReturns(shop())
  await askReturns(shop())
  await kith.settle()
  const [letter, ...more] = asked()
  assert.equal(more.length, 0, 'once')
  assert.equal(letter?.to, 'quiet-larks@group.example')
  const link = letter.text.match(/\/return\/\d+\/[\w-]+/)![0]
  const thanks = await kith.visitor().fill(link, link, {
    room: 'full',
    until: '2027-03-01',
    wait: '8',
    changed: 'We moved to the back room.',
    right: ['yes'],
    voluntary: '4',
  })
  assert.match(thanks.words, /Thank you/)
  const [row] = await inDatabase(
    `select cell_id, id from services.service where name = 'quiet-larks'`,
  )
  const page = await kith.visitor().get(`/services/${row.cell_id}/${row.id}`)
  assert.match(page.words, /Full until 1 March 2027/)
  assert.match(page.words, /About 8 weeks/)
  assert.match(page.words, /that this page is right/)
  assert.doesNotMatch(page.words, /back room/, 'what changed is for the coordinator')
})

test('any of them can be skipped, and the next one comes when they chose', async () => {
  await addGroup('skipping-larks')
  kith.pass(DAY)
  await askReturns(shop())
  await kith.settle()
  const link = asked()[0]!.text.match(/\/return\/\d+\/[\w-]+/)![0]
  const visitor = kith.visitor()
  const page = await visitor.get(link)
  assert.match((await visitor.submit(page.form(`${link}/skip`))).words, /Thank you/)
  const [row] = await inDatabase(
    `select next_return_on from services.keeping k join services.service s on s.id = k.service_id where s.name = 'skipping-larks'`,
  )
  assert.equal(row.next_return_on, '2027-03-03')
})

test('a number of peers that is none is mended, and nothing typed is lost', async () => {
  await addGroup('odd-larks')
  await askReturns(shop())
  await kith.settle()
  const link = asked()[0]!.text.match(/\/return\/\d+\/[\w-]+/)![0]
  const page = await kith
    .visitor()
    .fill(link, link, { room: 'room', paid: 'a few', changed: 'New door' })
  assert.equal(page.status, 422)
  assert.match(page.words, /Write a number/)
  assert.equal(page.form(link).fields['changed']?.[0], 'New door')
})

test('who runs introductions in Kith, is paused, or said never is not asked', async () => {
  const before = asked().length
  await inDatabase(`update services.keeping set next_return_on = '2026-11-01' where service_id in
    (select service_id from services.vouch)`)
  await addGroup('never-larks')
  await inDatabase(`update services.keeping set return_every = 'never' where service_id in
    (select id from services.service where name = 'never-larks')`)
  await addGroup('paused-larks')
  await inDatabase(
    `update services.service set paused_until = '2027-06-01' where name = 'paused-larks'`,
  )
  await askReturns(shop())
  await kith.settle()
  assert.equal(asked().length, before)
})
