import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importFeed } from './import.ts'
import { invented } from './invented.scene.ts'
import { openLists, PLACE } from './lists.scene.ts'
import { readFeed } from './reading/read-feed.ts'

const lists = openLists()

test('what is no list at all is one clear sentence, and nothing is written or taken off', async () => {
  lists.write([lists.kettle])
  await lists.read()
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
    lists.write(text)
    assert.match((await lists.read()).join('\n'), because)
    assert.equal((await lists.listedNames()).length, 1)
  }
  await assert.rejects(
    lists.ops('services', 'import', `${lists.file}.none`, '--place', PLACE),
    /There is no file/,
  )
  await assert.rejects(
    lists.ops('services', 'import', lists.file, '--place', 'atlantis'),
    /no open place/,
  )
})

test('a list that breaks off keeps what came before, whole, and says where it broke', async () => {
  const whole = JSON.stringify([
    lists.kettle,
    invented(60, { name: 'Whole support group' }),
    invented(61),
  ])
  lists.write(whole.slice(0, -200))
  const said = (await lists.read()).join('\n')
  assert.match(said, /2 new/)
  assert.match(said, /breaks off in the middle, after record 2\..* nothing was taken off/)
  lists.write(whole.replace('"Made-up service 61"', '"Made-up \\u0000 service 61" oops'))
  assert.match((await lists.read()).join('\n'), /stops being JSON after record 2/)
})

test('what stops in the middle leaves no half a service, and the next time says that it was stopped', async () => {
  lists.write([lists.kettle])
  const { feed } = await importFeed(lists.kith.house, { from: lists.file, cell: 1 })
  const stopping = {
    each: async function* () {
      yield { raw: invented(70, { name: 'Candle support group' }), list: undefined }
      for (let at = 0; at < 150; at++) yield { raw: invented(100 + at), list: undefined }
      throw new Error('the machine is gone')
    },
  }
  await assert.rejects(
    readFeed(lists.kith.house, feed, () => stopping),
    /the machine is gone/,
  )
  const halves = await lists.inDatabase(
    `select from services.service s where not exists (select from services.source o where o.service_id = s.id)
     or not exists (select from services.findable t where t.service_id = s.id) and s.status = 'active'`,
  )
  assert.equal(halves.length, 0)
  await lists.read()
  const [stopped] = await lists.inDatabase<{ problem: string }>(
    `select problem from services.reading where feed_id = $1 and problem like '%stopped before its end%'`,
    [feed.id],
  )
  assert.match(stopped!.problem, /What had been read in until then is whole/)
})
