import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { linkIn, openKith, type Kith, type Visitor } from '../harness/harness.ts'
import { openScene, type Scene } from './scene.ts'
import { bytesOf } from './twins.ts'

// How somebody comes in, and for how long: by a link of their own, and for as long as they are here.

const cell = 5200
let kith: Kith
let here: Scene
before(async () => {
  kith = await openKith({ sample: false })
  const people = [
    { slug: 'ann' },
    { slug: 'pat', role: 'peer' as const },
    { slug: 'fay', role: 'coordinator' as const },
  ]
  here = await openScene(kith, { cell, people })
})
after(() => kith.close())

const minutes = (count: number) => kith.pass(count * 60_000)
const isIn = async (visitor: Visitor) => (await visitor.get('/me')).path === '/me'

test('a session ends after half an hour in which nothing was asked, and after twelve hours whatever was', async () => {
  const idle = await kith.join(here.email('ann'))
  minutes(29)
  assert.ok(await isIn(idle))
  minutes(29)
  assert.ok(await isIn(idle), 'each request begins the half hour again')
  minutes(31)
  assert.equal(await isIn(idle), false)
  const busy = await kith.join(here.email('ann'))
  for (const _ of Array.from({ length: 35 })) {
    minutes(20)
    assert.ok(await isIn(busy))
  }
  minutes(21)
  assert.equal(await isIn(busy), false)
})

const askForLink = async (visitor: Visitor, email: string) => {
  await visitor.fill('/sign-in', '/sign-in', { email })
  await kith.settle()
  return linkIn(kith.letters(), email)
}

test('a link works once, for twenty minutes, and only in the browser that asked', async () => {
  minutes(61)
  const [mine, theirs] = [kith.visitor(), kith.visitor()]
  const first = await askForLink(mine, here.email('pat'))
  assert.equal((await theirs.fill(first, first)).status, 422, 'in another browser')
  assert.equal(await isIn(theirs), false)
  minutes(19)
  await mine.fill(first, first)
  assert.ok(await isIn(mine))
  const again = kith.visitor()
  for (const [name, value] of mine.cookies)
    if (name === 'kith-browser') again.cookies.set(name, value)
  assert.equal((await again.fill(first, first)).status, 422, 'a second time')
  assert.equal(await isIn(again), false)
  const late = kith.visitor()
  const second = await askForLink(late, here.email('pat'))
  minutes(21)
  assert.equal((await late.fill(second, second)).status, 422, 'after twenty minutes')
  assert.equal(await isIn(late), false)
})

test('somebody who has an account, and somebody who has none, get the same answer', async () => {
  const asking = (email: string) => kith.visitor().fill('/sign-in', '/sign-in', { email })
  const known = await asking(here.email('ann'))
  assert.equal(bytesOf(known), bytesOf(await asking('nobody@people.example')))
})

test('when somebody signs out, every device of theirs is signed out, and nobody else’s', async () => {
  minutes(61)
  const [phone, laptop, pat] = [
    await kith.join(here.email('ann')),
    await kith.join(here.email('ann')),
    await kith.join(here.email('pat')),
  ]
  await phone.fill('/me', '/sign-out')
  assert.equal(await isIn(laptop), false)
  assert.ok(await isIn(pat))
})
