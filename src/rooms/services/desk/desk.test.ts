import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith, type Visitor } from '../../../../test/harness/harness.ts'

let kith: Kith
let sample: { helper: string; other: string }
before(async () => {
  kith = await openKith()
  sample = { helper: 'eleri', other: 'amina' }
})
after(() => kith.close())

const helper = (): Promise<Visitor> => kith.as(sample.helper)

test('a coordinator pastes a letter, checks one listing, lists it, and the group is sent its link', async () => {
  const her = await helper()
  const desk = await her.fill('/services/desk/paste', '/services/desk/paste', {
    pasted:
      'Night shift tea\tFor people who work nights and feel it\thello@nightshift.example\tBS2\nBenchmark band\tOld men who sing',
  })
  assert.match(desk.words, /Night shift tea/)
  assert.match(desk.words, /Benchmark band/)
  const draft = desk.links.find((link) => desk.html.includes(`${link}">Night shift tea`))!
  const half = await her.fill(draft, `${draft}/list`)
  assert.equal(half.status, 422)
  assert.match(half.words, /Choose what kind of organisation/)
  const page = await her.submit(half.form(`${draft}/list`), {
    sector: 'user-led group',
    join: 'Ring the bell.',
    send: ['yes'],
  })
  assert.match(page.words, /Night shift tea/)
  assert.match(page.words, /Written by the coordinator of the place/)
  await kith.settle()
  assert.ok(kith.letters().some(({ to }) => to === 'hello@nightshift.example'))
  assert.match(
    (await kith.visitor().get('/services?place=bs2&what=night+shifts')).words,
    /Night shift tea/,
  )
})

test('nobody else has a desk, and a draft is seen by nobody outside', async () => {
  for (const browser of [kith.visitor(), await kith.as(sample.other)])
    for (const path of ['/services/desk', '/services/desk/paste', '/services/desk/pack'])
      assert.notEqual(
        (await browser.get(path)).path.startsWith(path) && (await browser.get(path)).status,
        200,
      )
  assert.doesNotMatch(
    (await kith.visitor().get('/services?place=bs5&what=loaf')).words,
    /five o’clock loaf/,
  )
})

test('the coordinator’s word sends the link to an address that nobody sees', async () => {
  const her = await helper()
  const desk = await her.get('/services/desk')
  const send = desk.links.find((link) => link.startsWith('/services/desk/send/'))!
  assert.match(
    (await her.fill(send, send, { address: 'not one' })).words,
    /Write a whole email address/,
  )
  assert.match(
    (await her.fill(send, send, { address: 'kept@private.example' })).words,
    /on its way/,
  )
  await kith.settle()
  assert.ok(
    kith
      .letters()
      .some(
        ({ to, subject }) => to === 'kept@private.example' && subject === 'The page of your group',
      ),
  )
})

test('what changed is read and put away', async () => {
  const her = await helper()
  const desk = await her.get('/services/desk')
  const form = desk.forms.find(({ action }) => action.startsWith('/services/desk/seen/'))
  assert.ok(form, 'the sample has somebody whose door code changed')
  const after = await her.submit(form)
  assert.ok(!after.forms.some(({ action }) => action === form.action))
})

test('the pack for the table says who has room, who is silent, and asks who is missing', async () => {
  const pack = await (await helper()).get('/services/desk/pack')
  assert.match(pack.words, /has room ?\d+/)
  assert.match(pack.words, /have not said how much room there is/)
  assert.match(pack.words, /Who is missing from this list\?/)
})
