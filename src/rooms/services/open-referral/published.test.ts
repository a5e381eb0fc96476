import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { asking, ids, lists, type Json } from './asking.scene.ts'
import { BASE } from './open-referral.routes.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const { ask, get, everyPage, inDatabase } = asking(() => kith)

test('nobody is known here: no cookie, any page may ask, and who is signed in gets the same', async () => {
  const { headers, body } = await ask('/services')
  assert.equal(headers['set-cookie'], undefined)
  assert.equal(headers['access-control-allow-origin'], '*')
  assert.match(String(headers['content-type']), /^application\/json/)
  const amina = await kith.as('amina')
  assert.equal((await amina.get(`${BASE}/services`)).html, body)
})

test('a venue that is told in private is nowhere in what is published', async () => {
  const [table] = await inDatabase<{ id: string }>(
    `select id from services.service where name = 'The long table'`,
  )
  const service = await get<Json>(`/services/${table!.id}`)
  assert.deepEqual(service['service_at_locations'], [])
  const hidden = await inDatabase<{ id: string }>(
    'select id from services.location where confidential union select id from services.service_at_location where confidential',
  )
  for (const [path] of lists)
    for (const page of await everyPage(`${path}?full=true`))
      for (const { id } of hidden)
        assert.ok(!JSON.stringify(page).includes(id), `${path} shows ${id}`)
  for (const { id } of hidden)
    assert.equal((await ask(`/service_at_locations/${id}`)).statusCode, 404)
  const [shown] = (await get('/service_at_locations')).contents
  assert.ok(shown, 'the control: others are shown')
})

test('no person is in it: no peer’s name, no identifier of anybody, no count of peers', async () => {
  const text = JSON.stringify(await everyPage('/services?full=true'))
  const people = await inDatabase<{ id: string }>('select id from people.account')
  for (const { id } of people) assert.ok(!text.includes(id))
  assert.doesNotMatch(text, /reports_to|paid_peers|voluntary_peers|kith\.example/)
})

test('free places are as they were last said, with the day; what nobody has said is left out', async () => {
  const said = await inDatabase<{ id: string; places_said: number; said_on: string }>(
    `select id, places_said, said_on::text from services.service where places_said is not null and room_said is distinct from 'full' and full_until is null limit 1`,
  )
  const one = await get<Json & { service_capacity: Json[] }>(`/services/${said[0]!.id}`)
  assert.equal(one.service_capacity[0]!['available'], said[0]!.places_said)
  assert.equal(one.service_capacity[0]!['updated'], `${said[0]!.said_on}T00:00:00.000Z`)
  const silent = await inDatabase<{ id: string }>(
    'select id from services.service where places_said is null and room_said is null limit 1',
  )
  assert.deepEqual((await get<Json>(`/services/${silent[0]!.id}`))['service_capacity'], [])
  await inDatabase(
    `update services.service set confirmed_on = '2026-11-22', confirmed_by = 'the members', assured_on = '2020-01-01' where id = $1`,
    [said[0]!.id],
  )
  assert.equal((await get<Json>(`/services/${said[0]!.id}`))['assured_date'], '2026-11-22')
})

test('what is closed for good or taken off is not published', async () => {
  const [first] = (await get('/services')).contents
  await inDatabase(`update services.service set status = 'inactive' where id = $1`, [first!['id']])
  assert.equal((await ask(`/services/${String(first!['id'])}`)).statusCode, 404)
  assert.ok(!ids(await get('/services?per_page=100')).includes(String(first!['id'])))
})
