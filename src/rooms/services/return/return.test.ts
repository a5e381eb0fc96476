import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { inDatabase } from '../keep/claiming.neighbour.ts'
import { askReturns } from '../asking.ts'
import { addGroup } from './groups.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const DAY = 86_400_000
const asked = (name: string) => kith.letters().filter(({ to }) => to === `${name}@group.example`)

test('on its day a group is asked once, answers in a minute, and “full until March” is an answer', async () => {
  await addGroup(kith, 'quiet-larks')
  await askReturns(kith.house)
  await kith.settle()
  assert.equal(asked('quiet-larks').length, 0, 'it is not the day')
  kith.pass(9 * DAY)
  await askReturns(kith.house)
  await askReturns(kith.house)
  await kith.settle()
  const [letter, ...more] = asked('quiet-larks')
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
    kith,
    `select cell_id, id from services.service where name = 'quiet-larks'`,
  )
  const page = await kith.visitor().get(`/services/${row.cell_id}/${row.id}`)
  assert.match(page.words, /Full until 1 March 2027/)
  assert.match(page.words, /About 8 weeks/)
  assert.match(page.words, /that this page is right/)
  assert.doesNotMatch(page.words, /back room/, 'what changed is for the coordinator')
})

test('any of them can be skipped, and the next one comes when they chose', async () => {
  await addGroup(kith, 'skipping-larks')
  kith.pass(DAY)
  await askReturns(kith.house)
  await kith.settle()
  const link = asked('skipping-larks')[0]!.text.match(/\/return\/\d+\/[\w-]+/)![0]
  const visitor = kith.visitor()
  const page = await visitor.get(link)
  assert.match((await visitor.submit(page.form(`${link}/skip`))).words, /Thank you/)
  const [row] = await inDatabase(
    kith,
    `select next_return_on from services.keeping k join services.service s on s.id = k.service_id where s.name = 'skipping-larks'`,
  )
  assert.equal(row.next_return_on, '2027-03-03')
})

test('a number of peers that is none is mended, and nothing typed is lost', async () => {
  await addGroup(kith, 'odd-larks')
  await askReturns(kith.house)
  await kith.settle()
  const link = asked('odd-larks')[0]!.text.match(/\/return\/\d+\/[\w-]+/)![0]
  const page = await kith
    .visitor()
    .fill(link, link, { room: 'room', paid: 'a few', changed: 'New door' })
  assert.equal(page.status, 422)
  assert.match(page.words, /Write a number/)
  assert.equal(page.form(link).fields['changed']?.[0], 'New door')
})

test('who runs introductions in Kith, is paused, or said never is not asked', async () => {
  await inDatabase(
    kith,
    `update services.keeping set next_return_on = '2026-11-01' where service_id in
    (select service_id from services.vouch)`,
  )
  await addGroup(kith, 'never-larks')
  await inDatabase(
    kith,
    `update services.keeping set return_every = 'never' where service_id in
    (select id from services.service where name = 'never-larks')`,
  )
  await addGroup(kith, 'paused-larks')
  await inDatabase(
    kith,
    `update services.service set paused_until = '2027-06-01' where name = 'paused-larks'`,
  )
  await askReturns(kith.house)
  await kith.settle()
  for (const name of ['never-larks', 'paused-larks']) assert.equal(asked(name).length, 0)
  assert.ok(!kith.letters().some(({ to }) => to === 'larks@madaslarks.example'))
})
