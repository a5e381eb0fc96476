// The server is killed outright, again and again, while people send forms.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openMailbox, type Mailbox } from '../../src/app/demonstration/mailbox.ts'
import { Ledger } from './ledger.ts'
import { openRecords } from './records.ts'
import { choosePlace, type Place } from './place.ts'
import { startKith, until } from './running.ts'

const AT_ONCE = 10
// Of ten forms sent at once, the server is killed when so many have been acknowledged: the others
// are then anywhere between their first byte and their last.
const KILLED_AFTER = [0, 1, 4, 8]

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

const sendAndKill = async (ledger: Ledger, afterAnswers: number): Promise<void> => {
  const kith = await startKith(place, mailbox.smtpUrl)
  const entries = []
  for (let n = 0; n < AT_ONCE; n++) entries.push(await ledger.write())
  const before = ledger.of('acknowledged').length
  const sent = entries.map((entry) => ledger.post(entry))
  await until(() => ledger.of('acknowledged').length - before >= afterAnswers)
  await kith.kill()
  await Promise.all(sent)
}

test('what was acknowledged is there; what was not can be sent again, and counts once', async (t) => {
  const ledger = new Ledger(`http://127.0.0.1:${place.port}`)
  for (const afterAnswers of KILLED_AFTER) await sendAndKill(ledger, afterAnswers)
  const kith = await startKith(place, mailbox.smtpUrl)
  const records = await openRecords(place)
  t.after(records.close)

  assert.deepEqual(ledger.of('refused'), [])
  assert.ok(ledger.of('unknown').length > 0, 'every form was answered before the server was killed')
  for (const { email } of ledger.of('acknowledged'))
    assert.equal(await records.countLinks(email), 1)
  assert.ok((await records.countAccounts()) <= ledger.entries.length)

  for (const entry of ledger.of('unknown')) await ledger.post(entry)
  assert.equal(ledger.of('acknowledged').length, ledger.entries.length)
  for (const { email } of ledger.entries) assert.equal(await records.countLinks(email), 1)
  assert.equal(await records.countAccounts(), ledger.entries.length)
  t.diagnostic(`${ledger.entries.length} sent, none lost, none counted twice`)
  await kith.end()
})
