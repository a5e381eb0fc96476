import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../harness/harness.ts'
import { aboutAccess } from '../access/about-access.ts'
import { aboutPrivacy } from './about-privacy.ts'
import { aboutWords } from './about-words.ts'
import { actionsIn, formsProblems } from './forms.ts'
import { cookieProblems, headerProblems } from './headers.ts'
import { askForPages, sendForms } from './others.ts'
import { readPages, where, type Read } from './read.ts'
import { routeOf } from './served.ts'
import { tellingAnswers } from './tells.ts'
import { together } from './together.ts'
import { undoing } from './undoing.ts'
import { walkAll, type Walk } from './walk.ts'
import { pageProblems } from './well-formed.ts'
import type { Page } from './html.ts'

let kith: Kith
let walk: Walk
let pages: Read[]
before(async () => {
  kith = await openKith()
  walk = await walkAll(kith)
  pages = readPages(walk.looks)
})
after(() => kith.close())

const eachPage = (check: (page: Page) => string[]): string[] =>
  together(pages.flatMap((look) => check(look.page).map((what) => ({ what, where: where(look) }))))

test('every page answers everybody: it is there, or leads on, or there is nothing here', (t) => {
  t.diagnostic(`${walk.looks.length} looks at ${pages.length} different pages by ${walk.visitors.size} people`)
  const others = walk.looks.filter(({ status }) => ![200, 303, 404].includes(status))
  assert.deepEqual(others.map((look) => `${look.status} ${where(look)}`), [])
})

test('every page is come to by somebody', () => {
  const seen = new Set(walk.looks.filter(({ status }) => status === 200).map(({ route }) => route))
  const gets = walk.served.filter(({ method }) => method === 'GET').map(({ path }) => path)
  assert.deepEqual(gets.filter((path) => !seen.has(path)), [])
})

test('every form leads somewhere, and every change has a form that somebody can come to', () => {
  const actions = pages.flatMap(({ page }) => actionsIn(page))
  const led = new Map(actions.map((action) => [action, routeOf(walk.served, 'POST', action)]))
  assert.deepEqual([...led].filter(([, route]) => !route).map(([action]) => action), [])
  const posts = walk.served.filter(({ method }) => method === 'POST').map(({ path }) => path)
  assert.deepEqual(posts.filter((path) => ![...led.values()].includes(path)), [])
})

test('no link leads to nothing', () => {
  const lost = walk.looks.filter(({ route, status }) => route === 'none' || (status === 404 && route.includes(':')))
  assert.deepEqual(lost.map(where), [])
})

test('every page is well formed, with nothing inline and nothing from elsewhere', () => {
  assert.deepEqual(eachPage(pageProblems), [])
})

test('every field has a label, and every form its two hidden keys and a button', () => {
  assert.deepEqual(eachPage(formsProblems), [])
})

test('every answer guards itself, and its cookies', () => {
  const found = walk.looks.flatMap((look) =>
    [...headerProblems(look.headers), ...cookieProblems(look.headers)].map((what) => ({ what, where: where(look) })),
  )
  assert.deepEqual(together(found), [])
})

test('every page is under 60 kB, and its scripts under 30 kB in all', async (t) => {
  const sizes = pages.map((look) => ({ bytes: Buffer.byteLength(look.html), where: where(look) }))
  const largest = sizes.toSorted((a, b) => b.bytes - a.bytes)[0]!
  t.diagnostic(`the largest page has ${largest.bytes} bytes (${largest.where})`)
  assert.ok(largest.bytes < 60_000)
  const scripts = new Set(pages.flatMap(({ html }) => [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path]) => path!)))
  const bodies = await Promise.all([...scripts].map((url) => kith.server.inject({ method: 'GET', url })))
  const bytes = bodies.reduce((sum, { rawPayload }) => sum + rawPayload.length, 0)
  t.diagnostic(`${bytes} bytes of script`)
  assert.ok(bytes < 30_000)
})

test('another’s identifier answers as one that never was', async (t) => {
  const asked = await askForPages(walk)
  t.diagnostic(`${asked.length} pages of others were asked for`)
  assert.ok(asked.length > 50)
  assert.deepEqual(tellingAnswers(asked), [])
})

test('a form about another’s is answered as one about nothing', async (t) => {
  const asked = await undoing(kith.house, () => sendForms(walk))
  t.diagnostic(`${asked.length} forms of others were sent`)
  assert.ok(asked.length > 50)
  assert.deepEqual(tellingAnswers(asked), [])
})

aboutWords(() => ({ walk, pages }))
aboutPrivacy(() => ({ walk, pages }))
aboutAccess(() => ({ walk }))
