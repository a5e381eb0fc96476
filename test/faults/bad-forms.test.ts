// Every form of every page, sent as no browser would: by chance, by malice, from another alphabet.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { Found } from '../house/walk/sending.ts'
import { isOpenEnded } from '../house/walk/served.ts'
import { oddBodies } from './form-bodies.ts'
import { openFormScene, type FormScene } from './form-scene.ts'
import { assertKindly, assertSaysWhat, lostWords } from './kindly.ts'
import { oddForm, type Pairs } from './odd-form.ts'
import { typedIn } from './typed-in.ts'

const OFTEN = 16

let scene: FormScene
before(async () => void (scene = await openFormScene()))
after(() => scene.close())

test('every form that leads somewhere was found', () => {
  const known = new Set(scene.forms.map(({ route }) => route))
  const posts = scene.walk.served.filter(({ method }) => method === 'POST')
  assert.deepEqual(
    posts.map(({ path }) => path).filter((path) => !known.has(path)),
    [],
  )
  assert.ok(scene.forms.some(({ route }) => isOpenEnded(route)))
})

const pairsOf = ({ fields }: Found): Pairs =>
  Object.entries(fields).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  )

const encoded = (pairs: Pairs) => new URLSearchParams(pairs).toString()

const keyed = (pairs: Pairs, csrf: string): Pairs =>
  pairs.map(([name, value]) => [
    name,
    name === 'csrf' ? csrf : name === 'once' ? randomUUID() : value,
  ])

let kept = 0

/** Sends one odd form, and sees to it that the answer is one that people can read. */
const sendOdd = async (form: Found, odd: Pairs): Promise<void> => {
  const pairs = keyed(odd, await scene.tokenOf(form))
  const given = await scene.post(form, encoded(pairs))
  assertKindly(given, form.route)
  await scene.assertWhole(given, form.route)
  if (given.status !== 422) return
  assertSaysWhat(given, form.route)
  const typed = typedIn(scene.walk, form)
  const words = [...new Map(pairs.toReversed())].filter(([name]) => typed.has(name))
  kept += words.length
  assert.deepEqual(lostWords(given, form.action, words), [], `${form.route}: words are gone`)
}

test('whatever stands in a form, the answer is one that people can read', async (t) => {
  for (const form of scene.forms) {
    const property = fc.asyncProperty(oddForm(pairsOf(form)), (odd) => sendOdd(form, odd))
    await t.test(form.route, () => fc.assert(property, { numRuns: OFTEN, seed: 7203 }))
  }
  t.diagnostic(`${kept} fields came back with what was typed in them`)
  assert.ok(kept > OFTEN)
})

const wrongKeys = (form: Found, csrf: string): Record<string, Pairs> => {
  const own = pairsOf(form).filter(([name]) => name !== 'csrf' && name !== 'once')
  const pairs: Pairs = [...own, ['words', 'The marzipan lighthouse']]
  const once = randomUUID()
  return {
    'no keys': pairs,
    'no csrf': [...pairs, ['once', once]],
    'no once': [...pairs, ['csrf', csrf]],
    'another’s csrf': [...pairs, ['csrf', 'x'.repeat(43)], ['once', once]],
    'a csrf of letters beyond ASCII': [...pairs, ['csrf', 'é'.repeat(43)], ['once', once]],
    'a once that is none': [...pairs, ['csrf', csrf], ['once', '__proto__']],
  }
}

test('a form without its keys, or with another’s, changes nothing and keeps what was typed', async () => {
  for (const form of scene.forms)
    for (const [what, pairs] of Object.entries(wrongKeys(form, await scene.tokenOf(form)))) {
      const given = await scene.post(form, encoded(pairs))
      assertKindly(given, `${form.route}, ${what}`)
      assert.equal(given.status, 403, `${form.route}, ${what}`)
      assert.match(given.body, /The marzipan lighthouse/, `${form.route}, ${what}`)
      await scene.assertWhole(given, `${form.route}, ${what}`)
    }
})

test('whatever is sent in place of a form, the answer is one that people can read', async (t) => {
  for (const what of Object.keys(oddBodies('', '')))
    await t.test(what, async () => {
      for (const form of scene.forms) {
        const [type, body] = oddBodies(await scene.tokenOf(form), randomUUID())[what]!
        const given = await scene.post(form, body, type)
        assertKindly(given, `${form.route}, ${what}`)
        await scene.assertWhole(given, `${form.route}, ${what}`)
      }
    })
})
