import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { later } from '../../../platform/jobs/worker.ts'
import { importFeed } from './import.ts'
import { invented, pageOf1, pageOf3, serveList, type Served } from './invented.scene.ts'
import { usualLimits } from './fetching/get.ts'
import { addFeed, type Feed } from './keeping/feed.ts'
import { fromAddress } from './reading/from-address.ts'
import { readFeed, type Report } from './reading/read-feed.ts'

let kith: Kith
let list: Served | undefined
before(async () => void (kith = await openKith()))
after(() => kith.close())
afterEach(async () => {
  await list?.stop()
  list = undefined
})

const here = { private: true, http: true }
const pages = { pagesMost: 20, tries: 3, pauseMs: 1, brokenMost: 3 }

let number = 0
const newFeed = async (address: string): Promise<Feed> => {
  const feed = {
    cell: 1,
    id: kith.house.newId('feed'),
    name: `List ${(number += 1)}`,
    address: `${address}#${number}`,
    licence: null,
    allowPrivate: true,
    allowHttp: true,
    licenceUrl: null,
    publisher: null,
    byItself: false,
  }
  await kith.house.door.open('kith_jobs', {}, (tx) => addFeed(tx, feed, '2026-11-23'))
  return feed
}

const read = async (path: string, limits = usualLimits): Promise<Report & { feed: Feed }> => {
  const address = `${list!.origin}${path}`
  const feed = await newFeed(address)
  const open = () => fromAddress(address, { allowed: here, limits }, pages)
  return { feed, ...(await readFeed(kith.house, feed, open)) }
}

const refusals = async (report: Report): Promise<string> => {
  const rows = await kith.house.door.open('kith_jobs', {}, (tx) =>
    tx
      .selectFrom('services.refusal')
      .where('cell_id', '=', 1)
      .where('reading_id', '=', report.reading)
      .select('because')
      .execute(),
  )
  return rows.map(({ because }) => because).join('\n')
}

const group = (at: number) =>
  invented(1000 + number * 100 + at, { name: `Paged support group ${number}.${at}` })

test('pages of both kinds are turned to their end, and a front door leads to them', async () => {
  for (const [pageOf, path] of [
    [pageOf3, '/v3/services'],
    [pageOf1, '/v1/services'],
  ] as const) {
    number += 1
    list = await serveList((url) => {
      const page = Number(url.searchParams.get('page') ?? 1)
      return url.pathname === path
        ? { body: pageOf([group(page * 2), group(page * 2 + 1)], page, 3) }
        : undefined
    })
    const report = await read(path)
    assert.equal(report.problem, null)
    assert.deepEqual([report.counts.read, report.counts.new, report.counts.pages], [6, 6, 3])
    await list.stop()
  }
  list = await serveList((url) =>
    url.pathname === '/api'
      ? { body: JSON.stringify({ version: 'HSDS-UK-3.0', profile: 'x', openapi_url: 'y' }) }
      : url.pathname === '/api/services'
        ? { body: pageOf3([group(50)], 1, 1) }
        : undefined,
  )
  assert.equal((await read('/api')).counts.read, 1)
})

test('a list that says little of each is asked for the rest where it may matter, and only there', async () => {
  const short = (at: number, name: string) => ({
    id: invented(at).id,
    name,
    description: '',
    status: 'active',
  })
  list = await serveList((url) =>
    url.pathname === '/services'
      ? { body: pageOf3([short(1, 'Short support group'), short(2, 'Bins')], 1, 1) }
      : url.pathname.endsWith(invented(1).id)
        ? {
            body: JSON.stringify({
              ...short(1, 'Short support group'),
              contacts: [{ id: 'c', phones: [{ id: 'p', number: '0117 496 0001' }] }],
            }),
          }
        : undefined,
  )
  const { counts } = await read('/services')
  assert.equal(counts.read, 2)
  assert.deepEqual(
    list.asked.filter((path) => !path.includes('?')),
    [`/services/${invented(1).id}`],
  )
})

test('a broken page is asked for again, then named; the others are read, and nothing is taken off', async () => {
  let trouble = 0
  list = await serveList((url) => {
    const page = Number(url.searchParams.get('page') ?? 1)
    if (page === 2 && (trouble += 1) < 2) return { status: 503 }
    if (page === 3) return { headers: { 'content-type': 'text/html' }, body: '<html>Oops</html>' }
    return { body: pageOf3([group(page)], page, 4) }
  })
  const report = await read('/services')
  assert.equal(report.counts.read, 3)
  assert.match(report.problem!, /Some parts of it could not be read.*nothing was taken off/)
  assert.equal(await refusals(report), 'Page 3: This is a web page, not a feed.')
})

test('ten thousand pages, pages that never turn and pages that all break are left in good time', async () => {
  list = await serveList((url) => {
    const page = Number(url.searchParams.get('page') ?? 1)
    return { body: pageOf3([group(page)], page, 10_000) }
  })
  assert.match((await read('/services')).problem!, /read 20 pages of 10,000 and stopped/)
  await list.stop()
  list = await serveList(() => ({ body: pageOf3([group(1), group(2)], 1, 50) }))
  const same = await read('/services')
  assert.match(same.problem!, /does not turn its pages/)
  assert.equal(same.counts.read, 2)
  await list.stop()
  list = await serveList((url) =>
    url.searchParams.get('page') === '1' ? { body: pageOf3([group(1)], 1, 50) } : { status: 500 },
  )
  assert.match((await read('/services')).problem!, /3 pages in a row could not be read/)
})

test('what is too long, too slow, packed or moved for ever is one clear sentence', async () => {
  list = await serveList((url, origin) => {
    if (url.pathname === '/long')
      return { body: JSON.stringify(Array.from({ length: 50 }, (_, at) => group(at))) }
    if (url.pathname === '/slow') return { hang: true }
    if (url.pathname === '/packed') return { headers: { 'content-encoding': 'gzip' }, body: '[]' }
    return { status: 302, headers: { location: `${origin}/round` } }
  })
  assert.match(
    (await read('/long', { ...usualLimits, bytesMost: 5000 })).problem!,
    /longer than 0 MB/,
  )
  assert.match(
    (await read('/slow', { ...usualLimits, quietSecondsMost: 0.05 })).problem!,
    /went quiet/,
  )
  assert.match(
    (await read('/slow', { ...usualLimits, secondsMost: 0.05 })).problem!,
    /took too long/,
  )
  assert.match((await read('/packed')).problem!, /packed/)
  assert.match((await read('/round')).problem!, /sends on and on/)
  assert.match(
    (await read('/elsewhere/services').catch((error: Error) => ({ problem: error.message })))
      .problem!,
    /sends on/,
  )
})

test('a feed on this machine that an operator allowed is read each night, and one that nobody allowed is not', async () => {
  number += 1
  list = await serveList(() => ({ body: pageOf3([group(1)], 1, 1) }))
  await importFeed(kith.house, {
    from: `${list.origin}/services`,
    cell: 1,
    allowPrivate: true,
    allowHttp: true,
    byItself: true,
  })
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const readings = async () =>
    (
      await client.query<{ problem: string | null }>(
        `select r.problem from services.reading r join services.feed f on f.cell_id = r.cell_id and f.id = r.feed_id where f.address = $1 order by r.began_at, r.id`,
        [`${list!.origin}/services`],
      )
    ).rows
  await kith.house.door.open('kith_jobs', {}, (tx) => later(tx, 'services.read-feeds', {}))
  await kith.settle()
  assert.deepEqual(
    (await readings()).map(({ problem }) => problem),
    [null, null],
  )
  await client.query(`update services.feed set allow_private = false where address = $1`, [
    `${list.origin}/services`,
  ])
  await kith.house.door.open('kith_jobs', {}, (tx) => later(tx, 'services.read-feeds', {}))
  await kith.settle()
  assert.match((await readings())[2]!.problem!, /leads to a private address/)
  await client.end()
})
