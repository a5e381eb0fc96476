// Every form of every page, sent as no browser would: by chance, by malice, from another alphabet.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import { openKith, type Kith, type Visitor } from '../harness/harness.ts'
import { cookiesOf, lookAt } from '../house/walk/browse.ts'
import { formsFound, type Found } from '../house/walk/sending.ts'
import { isOpenEnded } from '../house/walk/served.ts'
import { walkAll, type Walk } from '../house/walk/walk.ts'
import { assertKindly, assertSaysWhat, lostWords, type Given } from './kindly.ts'
import { oddForm } from './odd-values.ts'

const OFTEN = 16
// Between them they meet every form that there is.
const CAST = ['amina', 'denise', 'shanice', 'grace', 'eleri']
const FORM = 'application/x-www-form-urlencoded'

type Pairs = [string, string][]

let kith: Kith
let walk: Walk
let forms: Found[]
let client: pg.Client
before(async () => {
  kith = await openKith()
  walk = await walkAll(kith, CAST)
  forms = oneOfEach(formsFound(walk.served, walk.looks))
  client = new pg.Client({ connectionString: kith.database.superuserUrl })
  await client.connect()
  rows = await countRows()
})
after(async () => {
  await client.end()
  await kith.close()
})

// What ends a session or an account is sent last: it is done, however odd the rest of the form is.
const ENDS = ['/sign-out', '/me/erase']

const oneOfEach = (found: readonly Found[]): Found[] =>
  [...Map.groupBy(found, ({ route }) => route).values()]
    .map(([first]) => first!)
    .toSorted((a, b) => ENDS.indexOf(a.route) - ENDS.indexOf(b.route))

/** The rows of every table but those of who looked, of sessions and of jobs. */
const countRows = async (): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('people', 'services', 'introductions', 'strategy', 'places', 'stewardship')
       and tablename <> 'session' order by 1`,
  )
  const counts = rows.map(
    ({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`,
  )
  return JSON.stringify((await client.query(counts.join(' union all '))).rows)
}

const tokens = new Map<Visitor, string>()

const tokenOf = async (visitor: Visitor): Promise<string> => {
  const { html } = tokens.has(visitor) ? { html: '' } : await lookAt(visitor, '/sign-in')
  const token = tokens.get(visitor) ?? /name="csrf" value="([^"]*)"/.exec(html)?.[1] ?? ''
  tokens.set(visitor, token)
  return token
}

const pairsOf = ({ fields }: Found): Pairs =>
  Object.entries(fields).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  )

const keyed = (pairs: Pairs, csrf: string): Pairs =>
  pairs.map(([name, value]) => [
    name,
    name === 'csrf' ? csrf : name === 'once' ? randomUUID() : value,
  ])

const post = async (
  visitor: Visitor,
  url: string,
  payload: string | Buffer,
  type = FORM,
): Promise<Given> => {
  const headers = { ...cookiesOf(visitor), ...(type ? { 'content-type': type } : {}) }
  const answer = await kith.server.inject({ method: 'POST', url, payload, headers })
  return { status: answer.statusCode, headers: answer.headers, body: answer.body }
}

let rows = ''

/** What is refused leaves everything as it was. */
const assertWhole = async ({ status }: Given, what: string) => {
  const now = await countRows()
  if (status >= 400) assert.equal(now, rows, `${what}: refused, and yet something was written`)
  rows = now
}

// The fields in which words are typed; others hold one of several, or nothing that is seen.
const typedIn = ({ page, who, action }: Found): Set<string> => {
  const { html } = walk.looks.find((look) => look.path === page && look.who === who)!
  const [form] = html.split('<form').filter((part) => part.includes(`action="${action}"`))
  const fields = [...(form ?? '').matchAll(/<(?:input|textarea)\b[^>]*>/g)].map(([tag]) => tag)
  const typed = fields.filter(
    (tag) => tag.startsWith('<textarea') || /type="(text|email|search|tel)"/.test(tag),
  )
  return new Set(typed.flatMap((tag) => /\bname="([^"]*)"/.exec(tag)?.[1] ?? []))
}

test('every form that leads somewhere was found', () => {
  const known = new Set(forms.map(({ route }) => route))
  const missing = walk.served.filter(({ method, path }) => method === 'POST' && !known.has(path))
  assert.deepEqual(
    missing.map(({ path }) => path),
    [],
  )
})

let kept = 0

/** Sends one odd form, and sees to it that the answer is one that people can read. */
const sendOdd = async (form: Found, odd: Pairs): Promise<void> => {
  const visitor = walk.visitors.get(form.who)!
  const pairs = keyed(odd, await tokenOf(visitor))
  const given = await post(visitor, form.action, new URLSearchParams(pairs).toString())
  assertKindly(given, form.route)
  await assertWhole(given, form.route)
  if (given.status !== 422) return
  assertSaysWhat(given, form.route)
  const typed = typedIn(form)
  const first = new Map(pairs.toReversed())
  const words = [...first].filter(([name]) => typed.has(name))
  kept += words.length
  assert.deepEqual(lostWords(given, form.action, words), [], `${form.route}: words are gone`)
}

test('whatever stands in a form, the answer is one that people can read', async (t) => {
  for (const form of forms)
    await t.test(form.route, () =>
      fc.assert(
        fc.asyncProperty(oddForm(pairsOf(form)), (odd) => sendOdd(form, odd)),
        { numRuns: OFTEN, seed: 7203 },
      ),
    )
  t.diagnostic(`${kept} fields came back with what was typed in them`)
  assert.ok(kept > OFTEN)
})

const keysOf = (form: Found, csrf: string): Record<string, Pairs> => {
  const pairs = pairsOf(form).filter(([name]) => name !== 'csrf' && name !== 'once')
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
  for (const form of forms) {
    const visitor = walk.visitors.get(form.who)!
    for (const [what, pairs] of Object.entries(keysOf(form, await tokenOf(visitor)))) {
      const given = await post(
        visitor,
        form.action,
        new URLSearchParams([...pairs, ['words', 'The marzipan lighthouse']]).toString(),
      )
      assertKindly(given, `${form.route}, ${what}`)
      assert.equal(given.status, 403, `${form.route}, ${what}`)
      assert.match(given.body, /The marzipan lighthouse/, `${form.route}, ${what}`)
      await assertWhole(given, `${form.route}, ${what}`)
    }
  }
})

const boundary = '--x\r\nContent-Disposition: form-data; name="words"\r\n\r\nx\r\n--x--'
const BODIES: Record<string, [type: string, body: string]> = {
  'three megabytes': [FORM, `words=${'a'.repeat(3_000_000)}`],
  'ten thousand fields': [FORM, Array.from({ length: 10_000 }, (_, n) => `field${n}=x`).join('&')],
  'ten thousand of one': [FORM, Array.from({ length: 10_000 }, () => 'words=x').join('&')],
  'letters that are none': [FORM, 'words=%ff%fe%00%zz&%=%&&&=&csrf=%F0%28'],
  JSON: ['application/json', '{"words":"x","csrf":["a"],"once":{"a":1}}'],
  'JSON that reaches for more': [
    'application/json',
    '{"__proto__":{"x":1},"constructor":{"prototype":{}}}',
  ],
  'JSON that is none': ['application/json', '{"words":'],
  'a list': ['application/json', '[[],[null],1e999]'],
  'plain text': ['text/plain', 'words=x'],
  parts: ['multipart/form-data; boundary=x', boundary],
  'a picture': ['image/png', '\u0089PNG'],
  'no kind at all': ['', 'words=x'],
  'a kind that is none': ['x', 'words=x'],
  nothing: [FORM, ''],
}

for (const [what, [type, body]] of Object.entries(BODIES))
  test(`a body that is ${what} has a clear answer at every address`, async () => {
    for (const form of forms) {
      const given = await post(walk.visitors.get(form.who)!, form.action, body, type)
      assertKindly(given, `${form.route}, ${what}`)
      assert.ok(given.status >= 400, `${form.route} took ${what}`)
    }
    assert.equal(await countRows(), rows)
  })

test('control: an address with an identifier was among them', () => {
  assert.ok(forms.some(({ route }) => isOpenEnded(route)))
})
