import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith, type Seen } from '../harness/harness.ts'
import { openNeighbourhood, type Neighbourhood } from './met.ts'
import type { Scene } from './scene.ts'
import { bytesOf } from './twins.ts'

// What is somebody else's, and what never was, are one answer, byte for byte.

let kith: Kith
let at: Neighbourhood
before(async () => {
  kith = await openKith({ sample: false })
  at = await openNeighbourhood(kith, 7000)
})
after(() => kith.close())

const never = '0190f2a4-0000-7000-8000-000000000001'

const strangers = (): [string, Scene][] => [
  ...['cat', 'quin', 'gil', 'fay'].map((who): [string, Scene] => [who, at.scene]),
  ...['hal', 'ivy'].map((who): [string, Scene] => [who, at.elsewhere]),
]

const sameAnswer = (theirs: Seen, id: string, none: Seen, about: string) => {
  const plain = (seen: Seen) => bytesOf(seen).replaceAll(id, 'ID').replaceAll(never, 'ID')
  assert.equal(plain(theirs), plain(none), about)
}

const pages = () => [
  { path: '/introductions/', id: at.together, owners: ['ann', 'pat'] },
  { path: '/report/introduction/', id: at.together, owners: ['ann', 'pat'] },
  { path: '/apart/introduction/', id: at.together, owners: ['ann', 'pat'] },
  { path: '/report/yes/', id: at.beasYes, owners: ['bea'] },
  { path: '/apart/yes/', id: at.beasYes, owners: ['bea'] },
  { path: '/report/outline/', id: at.beasOutline, owners: ['pat'] },
  { path: '/apart/outline/', id: at.beasOutline, owners: ['pat'] },
]

test('another’s page is the same 404 as a page that never was', async () => {
  for (const { path, id, owners } of pages()) {
    for (const owner of owners) assert.equal((await at.scene.as(owner).get(path + id)).status, 200)
    for (const [who, { as }] of strangers()) {
      const theirs = await as(who).get(path + id)
      assert.equal(theirs.status, 404, `${path} for ${who}`)
      sameAnswer(theirs, id, await as(who).get(path + never), `${path} for ${who}`)
    }
  }
})

const typed = {
  'on-day': ['1'],
  'on-month': ['12'],
  'on-year': ['2026'],
  time: ['14:30'],
  way: ['phone'],
  words: ['By the river'],
}

/** Sends what a form of somebody else's page would send, with keys of one's own. */
const sendAs = async (
  { as }: Scene,
  who: string,
  action: string,
  more: Record<string, string[]>,
) => {
  const { fields } = (await as(who).get('/me')).form('/sign-out')
  return as(who).submit({ action, fields: { ...fields, ...more }, words: '' })
}

test('nor can it be acted on; in the hands of one of the two, the same form does it', async () => {
  for (const what of ['propose', 'agree', 'end'])
    for (const [who, scene] of strangers()) {
      const send = (id: string) =>
        sendAs(scene, who, `/introductions/${id}/${what}`, { ...typed, meeting: [never] })
      const theirs = await send(at.together)
      assert.equal(theirs.status, 404, `${what} by ${who}`)
      sameAnswer(theirs, at.together, await send(never), `${what} by ${who}`)
    }
  const proposed = await sendAs(at.scene, 'pat', `/introductions/${at.together}/propose`, typed)
  assert.match(proposed.words, /You proposed/)
})

test('a yes or an outline of somebody else’s cannot be answered', async () => {
  const choosing = (id: string) => sendAs(at.scene, 'cat', '/request/choose', { person: [id] })
  sameAnswer(await choosing(at.beasYes), at.beasYes, await choosing(never), 'Cat chooses for Bea')
  const declining = (id: string) => sendAs(at.scene, 'quin', '/outlines/not-now', { outline: [id] })
  sameAnswer(
    await declining(at.beasOutline),
    at.beasOutline,
    await declining(never),
    'Quin answers for Pat',
  )
  assert.match((await at.scene.as('bea').get('/request')).words, /Name of pat/)
  assert.match((await at.scene.as('cat').get('/introductions')).words, /Nobody yet/)
})
