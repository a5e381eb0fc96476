import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { options, type VNode } from 'preact'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { formsProblems } from '../../../test/house/walk/forms.ts'
import { readPage } from '../../../test/house/walk/html.ts'
import { pageProblems } from '../../../test/house/walk/well-formed.ts'
import { everyComponent, everyPage } from './gallery.scene.ts'
import { bannedIn } from '../../../test/house/words/banned.ts'
import { piecesOf, proseOf } from '../../../test/house/words/prose.ts'
import { readProse, tooHard } from '../../../test/house/words/reading.ts'

let kith: Kith
let pages: { path: string; html: string }[]
const drawn = new Set<unknown>()
before(async () => {
  kith = await openKith()
  const was = options.vnode
  options.vnode = (node: VNode) => {
    drawn.add(node.type)
    was?.(node)
  }
  pages = await everyPage(kith)
  if (was) options.vnode = was
  else delete options.vnode
})
after(() => kith.close())

const each = (check: (html: string) => string[]) =>
  pages.flatMap(({ path, html }) => check(html).map((what) => `${path}: ${what}`))

test('every component of the house is in the gallery', async (t) => {
  const all = await everyComponent()
  t.diagnostic(`${all.length} components, ${pages.length} pages`)
  assert.ok(all.length > 30)
  assert.deepEqual(
    all.filter(([, component]) => !drawn.has(component)).map(([name]) => name),
    [],
  )
  // Control: a component that nobody drew is seen.
  assert.ok(!drawn.has(() => null))
})

test('every page of it is whole, light, plain, and sends nothing', (t) => {
  const heaviest = Math.max(...pages.map(({ html }) => Buffer.byteLength(html)))
  t.diagnostic(`the heaviest has ${heaviest} bytes`)
  assert.ok(heaviest < 60_000)
  assert.deepEqual(
    each((html) => pageProblems(readPage(html))),
    [],
  )
  assert.deepEqual(
    each((html) => formsProblems(readPage(html))),
    [],
  )
  assert.deepEqual(
    each((html) => piecesOf(readPage(html)).flatMap(bannedIn)),
    [],
  )
  assert.deepEqual(
    each((html) => tooHard(readProse(proseOf(readPage(html)), ''))),
    [],
  )
  const leads = each((html) =>
    [...html.matchAll(/<main.*?<\/main>/gs)]
      .flatMap(([main]) => [...main.matchAll(/ (?:action|formaction)="([^"]*)"/g)])
      .flatMap(([, to]) => (to!.startsWith('/gallery/pressed') ? [] : [to!])),
  )
  assert.deepEqual(leads, [])
})

test('a button of the gallery comes back to it, and a real installation has none of it', async () => {
  const visitor = kith.visitor()
  const words = pages.find(({ path }) => path.includes('in-your-own-words'))!
  const back = await visitor.fill(words.path, '/gallery/pressed')
  assert.match(back.words, /Nothing is sent from here/)
  const empty = await openKith({ sample: false })
  assert.equal((await empty.visitor().get('/gallery')).status, 404)
  await empty.close()
})
