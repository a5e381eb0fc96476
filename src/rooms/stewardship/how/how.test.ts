import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('anyone can read the twelve promises, the numbers with their reasons, and the words for experiences', async () => {
  const how = await kith.visitor().get('/how')
  assert.equal(how.status, 200)
  for (const promise of ['Two yeses', 'Whose words', 'Fair turns', 'Peers hold the keys'])
    assert.ok(how.words.includes(promise), promise)
  assert.match(how.words, /At most 4 peers are asked at once/)
  assert.doesNotMatch(how.words, /\boutlines\b/)
  assert.match(how.words, /Nobody should open Kith and find a pile of people waiting on them/)
  assert.match(how.words, /There are \d{3} to choose from, in plain words/)
  assert.match(how.html, /id="what-kith-is-not"/)
})

test('when the stewards change a number, the page says the new one, and who disagrees', async () => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  await client.query(`insert into stewardship.rule (name, version, value, unit, reason, dissent, decided_on)
    values ('outlines_at_once', 2, 6, 'peers', 'More choice.', 'Two stewards would rather keep four.', '2026-11-20')`)
  await client.end()
  const how = await kith.visitor().get('/how')
  assert.match(how.words, /At most 6 peers are asked at once/)
  assert.match(how.words, /Not everyone agrees: Two stewards would rather keep four/)
  assert.doesNotMatch(how.words, /4 peers/)
})

test('what Kith is not is said plainly, with where to turn instead', async () => {
  const not = await kith.visitor().get('/what-kith-is-not')
  for (const said of [
    'Not a crisis service',
    'Not a chat with a machine',
    'Not a place for ratings',
  ])
    assert.ok(not.words.includes(said), said)
  assert.ok(not.links.includes('/help'))
})
