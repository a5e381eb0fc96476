import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { asking, ids, type Page } from './asking.scene.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const { ask, get, inDatabase } = asking(() => kith)

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
