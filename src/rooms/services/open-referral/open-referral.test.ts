import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import {
  against,
  againstList,
  againstOwnList,
  type Shape,
} from '../../../../test/open-referral/against.ts'
import { asking, ids, lists, type Json, type Page } from './asking.scene.ts'
import { BASE } from './open-referral.routes.ts'

const SHARED = join(import.meta.dirname, '../../../../../shared/data/open_referral')
const skip = existsSync(SHARED)
  ? false
  : 'the standard’s own answers and real feeds lie not beside this project'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const { ask, get, everyPage, everythingIsValid } = asking(() => kith)

const inDatabase = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const { rows } = await client.query<Row>(sql, values)
  await client.end()
  return rows
}

test('control: the schemas see what is wrong, and the national validator’s answers are judged as it judges them', () => {
  assert.equal(against('service', { id: 'x', status: 'open', url: 'nowhere' }).length, 4)
  assert.ok(againstList('service', { contents: [] }).length >= 7)
})

test(
  'control: passing answers of the national validator have no error here, failing ones 2, 2, 11 and 2',
  { skip },
  () => {
    const shapes: [RegExp, Shape][] = [
      [/^api/, 'api_details'],
      [/^service_at_location/, 'service_at_location'],
      [/^service/, 'service'],
      [/^organization_full|^organization\.json/, 'organization'],
      [/^taxonomy_term/, 'taxonomy_term'],
      [/^taxonomy/, 'taxonomy'],
    ]
    const errors = (folder: string) =>
      Object.fromEntries(
        readdirSync(join(SHARED, 'validator_fixtures', folder)).flatMap((name) => {
          const read = JSON.parse(
            readFileSync(join(SHARED, 'validator_fixtures', folder, name), 'utf8'),
          ) as Json
          if (name === 'organization_list.json')
            return againstOwnList(name, read).length > 0 ? [[name, 1]] : []
          const shape = shapes.find(([words]) => words.test(name))![1]
          const records = Array.isArray(read['contents']) ? (read['contents'] as Json[]) : [read]
          const count = records.flatMap((one) => against(shape, one)).length
          return count > 0 ? [[name, count]] : []
        }),
      )
    assert.deepEqual(errors('v3_default'), {})
    assert.deepEqual(errors('v3_fail'), {
      'api_details.json': 2,
      'service_full.json': 2,
      'service_list.json': 11,
      'taxonomy_term.json': 2,
    })
  },
)

test('every record of the sample is what the standard says, in lists, whole and by itself', async () => {
  const counted = await everythingIsValid()
  assert.ok(counted['/services']! >= 38, JSON.stringify(counted))
  for (const [path] of lists) assert.ok(counted[path]! > 0, `${path} holds nothing`)
  assert.deepEqual(against('api_details', await get<Json>('/')), [])
  assert.equal((await kith.server.inject({ method: 'GET', url: BASE })).body, (await ask('/')).body)
})

test('what has not changed is answered with 304; what has, with another mark', async () => {
  const first = await ask('/services?per_page=3')
  const tag = String(first.headers.etag)
  assert.match(tag, /^"[\w-]{20,}"$/)
  assert.match(String(first.headers['cache-control']), /public, max-age=60/)
  for (const said of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await ask('/services?per_page=3', { 'if-none-match': said })
    assert.equal(again.statusCode, 304, said)
    assert.equal(again.body, '')
  }
  await inDatabase(`update services.service set fees = 'Free, and tea' where id = $1`, [
    ids(JSON.parse(first.body) as Page)[0],
  ])
  const changed = await ask('/services?per_page=3', { 'if-none-match': tag })
  assert.equal(changed.statusCode, 200)
  assert.notEqual(changed.headers.etag, tag)
})

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

test('each filter of the standard lets through what it says, and not everything', async () => {
  const all = await get('/services?per_page=100')
  const narrower = async (query: string): Promise<Page> => {
    const found = await get(`/services?per_page=100&${query}`)
    assert.ok(
      found.total_items > 0 && found.total_items < all.total_items,
      `${query}: ${found.total_items}`,
    )
    return found
  }
  assert.ok(
    (await narrower('full=true&search=bench')).contents.every((one) =>
      /bench/i.test(JSON.stringify(one)),
    ),
  )
  const terms = await get('/taxonomy_terms?per_page=100&search=group')
  const term = terms.contents.find(({ name }) => name === 'A group')
  await narrower(`taxonomy_term_id=${String(term!['id'])}`)
  const taxonomies = await get('/taxonomies')
  const about = taxonomies.contents.find(({ name }) => String(name).startsWith('What people here'))!
  await narrower(`taxonomy_id=${String(about['id'])}`)
  const fed = taxonomies.contents.find(({ name }) => name === 'Made-up kinds')!
  await narrower(`taxonomy_id=${String(fed['id'])}`)
  await narrower(`organization_id=${String(all.contents[0]!['organization_id'])}`)
  await narrower('day=TU')
  assert.deepEqual(await narrower('day=tuesday'), await narrower('day=TU'))
  await narrower('day=TU&start_time=09:00&end_time=18:00')
  assert.equal((await get('/services?day=TU&start_time=23:58')).total_items, 0)
  await inDatabase(`update services.service set minimum_age = 60 where id = $1`, [
    all.contents[0]!['id'],
  ])
  assert.ok(!ids(await narrower('maximum_age=30')).includes(String(all.contents[0]!['id'])))
  await inDatabase(`update services.service set modified_at = '2030-01-01' where id = $1`, [
    all.contents[0]!['id'],
  ])
  assert.deepEqual(ids(await narrower('modified_after=2029-12-31')), [
    String(all.contents[0]!['id']),
  ])
  const everywhere = await get('/service_at_locations')
  assert.ok(everywhere.total_items > 0)
  const near = (query: string) => get(`/service_at_locations?postcode=${query}`)
  assert.equal((await near('BS1+1AA')).total_items, everywhere.total_items)
  assert.equal((await near('BS1&proximity=40000')).total_items, everywhere.total_items)
  assert.equal((await near('BS1&proximity=1')).total_items, 0)
  assert.equal((await near('B1')).total_items, 0)
  await narrower('postcode=BS1&proximity=40000')
  const minimal = await get('/services?minimal=true')
  assert.equal(minimal.contents.length, all.total_items)
  assert.deepEqual(
    Object.keys(minimal.contents[0]!).filter((key) => key !== 'modified_date'),
    ['id'],
  )
  assert.equal((await get('/organizations?search=kettles')).total_items, 1)
  assert.ok((await get('/taxonomy_terms?top_only=true')).total_items > 0)
})

test('a page past the last is empty and says so', async () => {
  const page = await get('/services?page=9999')
  assert.deepEqual(
    [page['empty'], page.contents.length, page['last_page'], page['first_page']],
    [true, 0, true, false],
  )
})

test('a question that cannot be read is told which part, and what is not there is not', async () => {
  for (const [query, part] of [
    ['page=0', 'page'],
    ['page=two', 'page'],
    ['per_page=1000', 'per_page'],
    ['taxonomy_term_id=x', 'taxonomy_term_id'],
    ['minimum_age=900', 'minimum_age'],
    ['day=noday', 'day'],
    ['start_time=25:00', 'start_time'],
    ['modified_after=soon', 'modified_after'],
    ['postcode=nowhere', 'postcode'],
    ['proximity=10', 'postcode'],
    ['full=maybe', 'full'],
    ['format=xml', 'format'],
  ]) {
    const { statusCode, body } = await ask(`/services?${query}`)
    assert.equal(statusCode, 400, query)
    assert.match((JSON.parse(body) as { error: string }).error, new RegExp(part!))
  }
  for (const path of [
    '/services',
    '/organizations',
    '/service_at_locations',
    '/taxonomies',
    '/taxonomy_terms',
  ])
    for (const id of ['00000000-0000-0000-0000-000000000000', 'x', '%00', "';drop table x"]) {
      const { statusCode, headers } = await ask(`${path}/${encodeURIComponent(id)}`)
      assert.equal(statusCode, 404)
      assert.match(String(headers['content-type']), /^application\/json/)
    }
  for (const odd of [
    'search=%00',
    'search=%25_%5C',
    'search=%F0%9F%A6%86',
    'search=a&search=b',
    '__proto__=x',
  ])
    assert.equal((await ask(`/services?${odd}`)).statusCode, 200, odd)
})

test('what is closed for good or taken off is not published', async () => {
  const [first] = (await get('/services')).contents
  await inDatabase(`update services.service set status = 'inactive' where id = $1`, [first!['id']])
  assert.equal((await ask(`/services/${String(first!['id'])}`)).statusCode, 404)
  assert.ok(!ids(await get('/services?per_page=100')).includes(String(first!['id'])))
})

test('the interface is described for machines and for people, and every question in it is answered', async () => {
  const document = await get<{
    paths: Record<string, { get: { parameters: { name: string; in: string }[] } }>
  }>('/openapi.json')
  for (const path of Object.keys(document.paths).filter((one) => !one.includes('{')))
    assert.equal((await ask(path)).statusCode, 200, path)
  const page = await kith.visitor().get('/open-data')
  assert.match(page.words, /Open Referral UK 3/)
  for (const link of page.links.filter((one) => one.startsWith(BASE)))
    assert.equal((await ask(link.slice(BASE.length))).statusCode, 200, link)
  assert.equal(page.links.filter((one) => /\/[0-9a-f-]{36}$/.test(one)).length, 5)
})
