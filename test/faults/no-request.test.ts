// Bytes that are no request: from a scanner, from a broken proxy, with far too many cookies.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../harness/harness.ts'

let kith: Kith
before(async () => {
  kith = await openKith({ sample: false })
  await kith.server.listen({ port: 0, host: '127.0.0.1' })
})
after(() => kith.close())

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
