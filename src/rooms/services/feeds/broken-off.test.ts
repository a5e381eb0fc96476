import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { runCommand } from '../../../ops/ops.ts'
import { importFeed } from './import.ts'
import { invented, firstKettle } from './invented.scene.ts'
import { readFeed } from './reading/read-feed.ts'

let kith: Kith
let folder: string
before(async () => {
  kith = await openKith({ sample: false })
  folder = mkdtempSync(join(tmpdir(), 'kith-feed-'))
  await ops('open-place', PLACE)
})
after(async () => {
  await kith.close()
  rmSync(folder, { recursive: true })
})

const PLACE = 'bristol-north-somerset-and-south-gloucestershire'
let file = ''
let number = 0
let kettle = firstKettle
// Each test has a list of its own, of groups that are in no other.
beforeEach(() => {
  file = join(folder, `list-${(number += 1)}.json`)
  const host = `kettle-${number}.example`
  kettle = {
    ...firstKettle,
    name: `Kettle ${number} peer support group `,
    url: `https://www.${host}/`,
    email: `tea@${host}`,
  }
})

const ops = (name: string, ...args: string[]) =>
  runCommand(
    { house: kith.house, addresses: kith.database.addresses, stop: async () => undefined },
    name,
    args,
  )

const write = (records: unknown) =>
  writeFileSync(file, typeof records === 'string' ? records : JSON.stringify(records))
const read = (...more: string[]) => ops('services', 'import', file, '--place', PLACE, ...more)

const inDatabase = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const { rows } = await client.query<Row>(sql, values)
  await client.end()
  return rows
}

const listedNames = async () =>
  (
    await inDatabase<{ name: string }>(
      `select s.name from services.service s join services.record r on r.cell_id = s.cell_id and r.service_id = s.id
       join services.feed f on f.cell_id = r.cell_id and f.id = r.feed_id
       where f.name = $1 and s.status = 'active' order by 1`,
      [file.split('/').at(-1)],
    )
  ).map(({ name }) => name)

test('what is no list at all is one clear sentence, and nothing is written or taken off', async () => {
  write([kettle])
  await read()
  for (const [text, because] of [
    ['<!doctype html><p>Page not found</p>', /web page, not a feed/],
    ['Not JSON', /not JSON, so not a feed/],
    ['', /It is empty/],
    ['{"error": "key missing"}', /nothing in it is a list of services/],
    [
      '{"totalelements":0,"totalpages":0,"number":1,"size":2,"first":true,"last":false,"content":[]}',
      /no service at all/,
    ],
  ] as const) {
    write(text)
    assert.match((await read()).join('\n'), because)
    assert.equal((await listedNames()).length, 1)
  }
  await assert.rejects(
    ops('services', 'import', `${file}.none`, '--place', PLACE),
    /There is no file/,
  )
  await assert.rejects(ops('services', 'import', file, '--place', 'atlantis'), /no open place/)
})

test('a list that breaks off keeps what came before, whole, and says where it broke', async () => {
  const whole = JSON.stringify([
    kettle,
    invented(60, { name: 'Whole support group' }),
    invented(61),
  ])
  write(whole.slice(0, -200))
  const said = (await read()).join('\n')
  assert.match(said, /2 new/)
  assert.match(said, /breaks off in the middle, after record 2\..* nothing was taken off/)
  write(whole.replace('"Made-up service 61"', '"Made-up \\u0000 service 61" oops'))
  assert.match((await read()).join('\n'), /stops being JSON after record 2/)
})

test('what stops in the middle leaves no half a service, and the next time says that it was stopped', async () => {
  write([kettle])
  const { feed } = await importFeed(kith.house, { from: file, cell: 1 })
  const stopping = {
    each: async function* () {
      yield { raw: invented(70, { name: 'Candle support group' }), list: undefined }
      for (let at = 0; at < 150; at++) yield { raw: invented(100 + at), list: undefined }
      throw new Error('the machine is gone')
      // oxlint-disable-next-line no-unreachable
      return { pages: 1, whole: true, problem: null }
    },
  }
  await assert.rejects(
    readFeed(kith.house, feed, () => stopping),
    /the machine is gone/,
  )
  const halves = await inDatabase(
    `select from services.service s where not exists (select from services.source o where o.service_id = s.id)
     or not exists (select from services.findable t where t.service_id = s.id) and s.status = 'active'`,
  )
  assert.equal(halves.length, 0)
  await read()
  const [stopped] = await inDatabase<{ problem: string }>(
    `select problem from services.reading where feed_id = $1 and problem like '%stopped before its end%'`,
    [feed.id],
  )
  assert.match(stopped!.problem, /What had been read in until then is whole/)
})
