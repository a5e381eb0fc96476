// The mail server is away, or does not speak; and the worker is killed with a letter in its hand.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Ledger } from './ledger.ts'
import { openPostOffice, type PostOffice } from './post-office.ts'
import { openRecords } from './records.ts'
import { choosePlace, freePort, type Place } from './place.ts'
import { startKith, until } from './running.ts'

let place: Place
let port: number
let office: PostOffice | undefined
let ledger: Ledger
before(async () => {
  place = await choosePlace()
  port = await freePort()
  ledger = new Ledger(`http://127.0.0.1:${place.port}`)
})
after(async () => {
  await place.remove()
  await office?.close()
})

const start = () => startKith(place, `smtp://127.0.0.1:${port}`)

/** Somebody asks for a link, and is told to look in their email, whatever the mail server does. */
const askForLink = async (): Promise<string> => {
  const entry = await ledger.write()
  const answer = await ledger.post(entry)
  assert.equal(answer?.status, 303)
  assert.equal(answer.headers['location'], '/sign-in/sent')
  return entry.email
}

const letters = (email: string) => office!.taken.filter((to) => to === email).length

test('the mail server is down: people are answered, and the link is sent when it is back', async () => {
  const kith = await start()
  const email = await askForLink()
  office = await openPostOffice(port)
  await until(() => letters(email) > 0, 30)
  assert.equal(letters(email), 1)
  await kith.end()
})

test('killed between sending a letter and marking it sent, the next worker sends it, not a third', async () => {
  office!.mood = 'holding'
  const kith = await start()
  const email = await askForLink()
  await until(() => office!.waiting() && letters(email) === 1)
  await kith.kill()

  office!.mood = 'well'
  const records = await openRecords(place)
  await records.ageHeldJobs()
  const again = await start()
  await until(
    async () => (await records.run('select from graphile_worker._private_jobs')).length === 0,
  )
  assert.equal(letters(email), 2)
  assert.equal(await records.countLinks(email), 1)
  await records.close()
  await again.end()
})

test('the mail server takes calls and never speaks: Kith still stops when it is asked to', async (t) => {
  office!.mood = 'silent'
  const kith = await start()
  await askForLink()
  await until(office!.waiting)
  const { code, seconds } = await kith.end()
  t.diagnostic(`stopped after ${seconds.toFixed(1)} s`)
  assert.equal(code, 0)
  assert.ok(seconds < 30)
})
