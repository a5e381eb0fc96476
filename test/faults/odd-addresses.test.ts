// Addresses that nobody is given: cut short, made up, much too long, from another alphabet.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, globSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { openKith, type Kith, type Visitor } from '../harness/harness.ts'
import { cookiesOf } from '../house/walk/browse.ts'
import { isOpenEnded, readServed } from '../house/walk/served.ts'
import { assertKindly, type Given } from './kindly.ts'
import { oddPart, oddValue } from './odd-values.ts'

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

/** Every question that a page reads from its address, found in the code, so that none is forgotten. */
const questions = (): string[] => {
  const src = join(import.meta.dirname, '../../src')
  const code = globSync('**/*.{ts,tsx}', { cwd: src }).map((file) =>
    readFileSync(join(src, file), 'utf8'),
  )
  return [
    ...new Set(
      code.flatMap((text) => [...text.matchAll(/query\['([\w-]+)'\]/g)].map(([, name]) => name!)),
    ),
  ]
}

const pagesOf = () =>
  readServed(kith.server)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path)

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

const WHOLE = [
  '/%00',
  '/%ff',
  '/%',
  '//',
  '//evil.example',
  '/../../etc/passwd',
  '/.git/config',
  `/${'a'.repeat(9_000)}`,
  '/a/'.repeat(500),
  '/?',
  '/#',
  '/ME',
  '/me/',
  '/*',
]

for (const url of WHOLE)
  test(`${url.slice(0, 40)} is not here, and says so`, async () => {
    const given = await ask(visitors[0]!, 'GET', url)
    assertKindly(given, url)
    if (!/^\/[?#]|^\/\/$/.test(url)) assert.equal(given.status, 404)
  })

for (const method of [
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'LOCK',
  'SEARCH',
  'QUERY',
])
  test(`${method} is nothing that Kith does, and says so`, async () => {
    for (const url of ['/', '/sign-in', '/me', '/nothing'])
      assertKindly(await ask(visitors[1]!, method, url), `${method} ${url}`)
  })

test('only the head of a page is its head only', async () => {
  const { status, body } = await ask(visitors[1]!, 'HEAD', '/')
  assert.equal(status, 200)
  assert.equal(body, '')
})

/** Sends bytes over a bare connection, and hears what comes before it is hung up. */
const say = async (words: string): Promise<string> => {
  const { port } = kith.server.server.address() as { port: number }
  const socket = connect(port, '127.0.0.1', () => socket.end(words))
  let heard = ''
  socket.on('data', (part) => (heard += String(part))).on('error', () => undefined)
  await once(socket, 'close')
  return heard
}

test('what is no request at all is refused in a page, or hung up on', async () => {
  await kith.server.listen({ port: 0, host: '127.0.0.1' })
  const head = 'GET / HTTP/1.1\r\nHost: localhost\r\n'
  const noRequests = [
    'hello\r\n\r\n',
    'FOO / HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET  HTTP/1.1\r\n\r\n',
    `${head}X: ${'a'.repeat(40_000)}\r\n\r\n`,
    `${head}Cookie: ${'a=b; '.repeat(10_000)}\r\n\r\n`,
    `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    `${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`,
    `${head}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nhello`,
    `${head}\u0000: x\r\n\r\n`,
  ]
  for (const words of noRequests) {
    const heard = await say(words)
    const shown = `${words.slice(0, 60)} → ${heard.slice(0, 300)}`
    assert.match(heard, /^$|^HTTP\/1\.1 (4\d\d|505) /, shown)
    assert.doesNotMatch(heard, /node_modules|\.[tj]s:\d+/, shown)
    if (heard) assert.match(heard, /content-type: text\/html/i, shown)
  }
})
