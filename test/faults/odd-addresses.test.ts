// Addresses that nobody is given: cut short, made up, much too long, from another alphabet.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { openKith, type Kith, type Visitor } from '../harness/harness.ts'
import { cookiesOf } from '../house/walk/browse.ts'
import { isOpenEnded, readServed } from '../house/walk/served.ts'
import { assertKindly, type Given } from './kindly.ts'
import { oddPart, oddValue } from './odd-values.ts'
import { questions } from './questions.ts'

const OFTEN = 200

let kith: Kith
let visitors: Visitor[]
before(async () => {
  kith = await openKith()
  visitors = [
    kith.visitor(),
    await kith.as('amina'),
    await kith.as('denise'),
    await kith.as('eleri'),
  ]
})
after(() => kith.close())

const ask = async (visitor: Visitor, method: string, url: string): Promise<Given> => {
  const answer = await kith.server.inject({
    method: method as 'GET',
    url,
    headers: cookiesOf(visitor),
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.body }
}

// What machines ask for is answered in their own form: see test/open-referral and the rooms' own tests.
const forMachines = /^\/open-referral\/|\.(json|csv)$/

const pagesOf = () =>
  readServed(kith.server)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path)
    .filter((path) => !forMachines.test(path))

test('an odd part of an address leads to a page that says there is nothing, or to one that is there', async () => {
  const paths = pagesOf().filter(isOpenEnded)
  assert.ok(paths.length > 5)
  const odd = fc.record({ path: fc.constantFrom(...paths), part: oddPart, visitor: fc.nat(3) })
  await fc.assert(
    fc.asyncProperty(odd, async ({ path, part, visitor }) => {
      const url = path.replaceAll(/:\w+/g, () => part)
      assertKindly(await ask(visitors[visitor]!, 'GET', url), url)
    }),
    { numRuns: OFTEN, seed: 7203 },
  )
})

test('an odd question is a page like any other', async () => {
  const names = [...questions(), '__proto__', 'constructor', '']
  assert.ok(names.includes('place') && names.includes('next'))
  const odd = fc.record({
    path: fc.constantFrom(
      ...pagesOf().filter((path) => !isOpenEnded(path) && !path.endsWith('.json')),
    ),
    name: fc.constantFrom(...names),
    value: fc.oneof(
      oddValue.filter((one) => one.length < 2_000),
      oddPart,
    ),
    visitor: fc.nat(3),
  })
  await fc.assert(
    fc.asyncProperty(odd, async ({ path, name, value, visitor }) => {
      const one = `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`
      for (const url of [
        `${path}?${one}`,
        `${path}?${one}&${one}&${name}[]=x`,
        `${path}?${name}=${encodeURI(value.toWellFormed())}`,
      ])
        assertKindly(await ask(visitors[visitor]!, 'GET', url), url)
    }),
    { numRuns: OFTEN, seed: 7203 },
  )
})

const long = `/${'a'.repeat(9_000)}`
const WHOLE = ['/%00', '/%ff', '/%', '//', '//evil.example', '/../../etc/passwd', '/.git/config']
const MORE = [long, '/a/'.repeat(500), '/?', '/#', '/ME', '/me/', '/*']

for (const url of [...WHOLE, ...MORE])
  test(`${url.slice(0, 40)} is not here, and says so`, async () => {
    const given = await ask(visitors[0]!, 'GET', url)
    assertKindly(given, url)
    if (!/^\/[?#]|^\/\/$/.test(url)) assert.equal(given.status, 404)
  })

const METHODS = [
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'LOCK',
  'SEARCH',
  'QUERY',
]

for (const method of METHODS)
  test(`${method} is nothing that Kith does, and says so`, async () => {
    for (const url of ['/', '/sign-in', '/me', '/nothing'])
      assertKindly(await ask(visitors[1]!, method, url), `${method} ${url}`)
  })

test('only the head of a page is its head only', async () => {
  const { status, body } = await ask(visitors[1]!, 'HEAD', '/')
  assert.equal(status, 200)
  assert.equal(body, '')
})
