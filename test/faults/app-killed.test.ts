// The server is killed outright, again and again, while people send forms.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openMailbox, type Mailbox } from '../../src/app/demonstration/mailbox.ts'
import { Ledger } from './ledger.ts'
import { openRecords } from './records.ts'
import { choosePlace, startKith, until, type Place } from './running.ts'

// From before the first statement until after the last answer.
const KILLED_AFTER_MS = [1, 6, 15, 30, 60]
const AT_ONCE = 8

let place: Place
let mailbox: Mailbox
before(async () => {
  mailbox = await openMailbox()
  place = await choosePlace()
})
after(async () => {
  await place.remove()
  await mailbox.stop()
})

/** Some people press the button at about the same time, and the server is killed under them. */
const sendAndKill = async (ledger: Ledger, afterMs: number): Promise<void> => {
  const kith = await startKith(place, mailbox.smtpUrl)
  const entries = []
  for (let n = 0; n < AT_ONCE; n++) entries.push(await ledger.write())
  const sent = entries.map(async (entry, n) => {
    await sleep(n * 4)
    await ledger.post(entry)
  })
  await sleep(afterMs)
  await kith.kill()
  await Promise.all(sent)
}

test('what was acknowledged is there; what was not can be sent again, and counts once', async () => {
  const ledger = new Ledger(`http://127.0.0.1:${place.port}`)
  for (const afterMs of KILLED_AFTER_MS) await sendAndKill(ledger, afterMs)
  const kith = await startKith(place, mailbox.smtpUrl)
  const records = await openRecords(place)

  assert.ok(ledger.of('acknowledged').length > 0, 'nothing was acknowledged: the kills came too early')
  assert.ok(ledger.of('unknown').length > 0, 'nothing was cut off: the kills came too late')
  assert.deepEqual(ledger.of('refused'), [])
  for (const { email } of ledger.of('acknowledged')) assert.equal(await records.countLinks(email), 1)
  assert.ok((await records.countAccounts()) <= ledger.entries.length)

  for (const entry of ledger.of('unknown')) await ledger.post(entry)
  assert.equal(ledger.of('acknowledged').length, ledger.entries.length)
  for (const { email } of ledger.entries) assert.equal(await records.countLinks(email), 1)
  assert.equal(await records.countAccounts(), ledger.entries.length)
  await records.close()
  await kith.end()
})
