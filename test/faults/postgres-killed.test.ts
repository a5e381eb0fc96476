// PostgreSQL is killed outright while people send forms. Nobody starts anything again by hand.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { findServer } from '../../src/platform/postgres/postmaster.ts'
import type { Seen } from '../harness/visitor.ts'
import { insist } from './insisting.ts'
import { Ledger } from './ledger.ts'
import { openPostOffice, type PostOffice } from './post-office.ts'
import { openRecords } from './records.ts'
import { choosePlace, type Place } from './place.ts'
import { startKith, until, type Running } from './running.ts'

const PEOPLE = 6

let place: Place
let office: PostOffice
let kith: Running
before(async () => {
  office = await openPostOffice(0)
  place = await choosePlace()
  kith = await startKith(place, office.url)
})
after(async () => {
  await place.remove()
  await office.close()
})

const assertKindly = (refused: Seen, emails: readonly string[]) => {
  assert.equal(refused.status, 503)
  assert.match(String(refused.headers['content-type']), /^text\/html/)
  assert.equal(refused.headers['retry-after'], '10')
  assert.ok(
    emails.some((email) => refused.words.includes(email)),
    'what was typed is not there',
  )
  assert.doesNotMatch(refused.html, /terminat|ECONN|\bat .*\.ts:\d+/)
}

/** What was acknowledged is in the records once, and its letter arrives. */
const assertKept = async (ledger: Ledger): Promise<void> => {
  const records = await openRecords(place)
  const kept = ledger.of('acknowledged')
  for (const { email } of kept) assert.equal(await records.countLinks(email), 1)
  await records.ageHeldJobs()
  await until(() => kept.every(({ email }) => office.taken.includes(email)))
  await records.close()
}

/** Kills it under six people, and waits until all of them are served again. */
const endure = async (kill: () => Promise<void>): Promise<string> => {
  const ledger = new Ledger(kith.origin)
  const seen: Seen[] = []
  const going = { on: true }
  const people = Array.from({ length: PEOPLE }, () => insist(ledger, seen, going))
  const back = await untilBack(ledger, kill).finally(() => (going.on = false))
  await Promise.all(people)
  const refused = seen.filter(({ status }) => status !== 303)
  for (const one of refused)
    assertKindly(
      one,
      ledger.entries.map(({ email }) => email),
    )
  await assertKept(ledger)
  return `${refused.length} refused kindly; back after ${Math.round(back)} ms`
}

const untilBack = async (ledger: Ledger, kill: () => Promise<void>) => {
  await until(() => ledger.of('acknowledged').length > PEOPLE, 60)
  await kill()
  const began = performance.now()
  const before = ledger.of('acknowledged').length
  await until(() => ledger.of('acknowledged').length > before + PEOPLE, 60)
  return performance.now() - began
}

test('one of PostgreSQL’s processes is killed: nobody loses a word, and it comes back', async (t) => {
  const said = await endure(async () => {
    const records = await openRecords(place)
    const [victim] = await records.run(
      `select pid from pg_stat_activity where usename = 'kith_login' limit 1`,
    )
    process.kill(Number(victim!['pid']), 'SIGKILL')
    await records.close().catch(() => undefined)
  })
  t.diagnostic(said)
})

test('all of PostgreSQL is killed: nobody loses a word, and it comes back', async (t) => {
  const said = await endure(async () => {
    const server = await findServer(join(place.folder, 'postgres/data'))
    process.kill(server!.pid, 'SIGKILL')
  })
  t.diagnostic(said)
})
