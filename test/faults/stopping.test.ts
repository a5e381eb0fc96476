// Kith is asked to stop in the middle of things.
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { findServer } from '../../src/platform/postgres/postmaster.ts'
import { Ledger } from './ledger.ts'
import { openRecords } from './records.ts'
import { choosePlace, type Place } from './place.ts'
import { startKith } from './running.ts'

const NO_MAIL = 'smtp://127.0.0.1:9'
const SECONDS_MAX = 30

let place: Place
before(async () => void (place = await choosePlace()))
after(() => place.remove())

const isUp = async () => (await findServer(join(place.folder, 'postgres/data'))) !== undefined

test('a form that is being acted on is finished first, and the last one out stops PostgreSQL', async () => {
  const kith = await startKith(place, NO_MAIL)
  const records = await openRecords(place)
  const ledger = new Ledger(kith.origin)
  const entry = await ledger.write()
  await records.run('begin')
  await records.run('lock table people.account in exclusive mode')
  const sent = ledger.post(entry)
  await sleep(200)
  const ended = kith.end()
  await sleep(300)
  await records.run('commit')

  assert.equal((await sent)?.status, 303)
  const { code, seconds } = await ended
  assert.equal(code, 0)
  assert.ok(seconds < SECONDS_MAX)
  assert.equal(await records.countLinks(entry.email), 1)
  assert.equal(await isUp(), true, 'somebody still reads the records')
  await records.close()
  assert.equal(await isUp(), false)
})

/** A connection that goes on holding what it began: half a request, or one that was answered. */
const holdOpen = async (words: string): Promise<{ heard: () => string; end: () => void }> => {
  let heard = ''
  const socket = connect(place.port, '127.0.0.1', () => socket.write(words))
  socket.on('data', (part) => (heard += String(part))).on('error', () => undefined)
  await sleep(200)
  return { heard: () => heard, end: () => socket.destroy() }
}

test('somebody who sends a form letter by letter cannot keep it from stopping', async (t) => {
  const kith = await startKith(place, NO_MAIL)
  const head = 'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n'
  const slow = [
    await holdOpen('GET / HT'),
    await holdOpen(`${head}Content-Type: application/x-www-form-urlencoded\r\n\r\nemail=`),
    await holdOpen('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n'),
  ]
  const { code, seconds } = await kith.end()
  for (const one of slow) one.end()
  t.diagnostic(`stopped after ${seconds.toFixed(1)} s`)
  assert.equal(code, 0)
  assert.ok(seconds < SECONDS_MAX)
  assert.equal(await isUp(), false)
})

test('a page asked for while it stops is given, or there is nobody there: never half an answer', async () => {
  const kith = await startKith(place, NO_MAIL)
  const records = await openRecords(place)
  const ledger = new Ledger(kith.origin)
  const entry = await ledger.write()
  const visit = 'GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n'
  await records.run('begin')
  await records.run('lock table people.account in exclusive mode')
  const sent = ledger.post(entry)
  const socket = connect(place.port, '127.0.0.1')
  socket.on('error', () => undefined)
  let heard = ''
  socket.on('data', (part) => (heard += String(part)))
  // Half of it before the stop is asked for, so that the connection is not idle, and half after.
  socket.write(visit.slice(0, 20))
  await sleep(200)
  const ended = kith.end()
  await sleep(200)
  socket.write(visit.slice(20))
  await sleep(300)
  await records.run('commit')
  await Promise.all([sent, ended])
  socket.destroy()
  await records.close()
  assert.match(heard, /^$|^HTTP\/1\.1 (200|503)[^]*content-type: text\/html/)
})
