import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { asking, type Json } from './asking.scene.ts'
import { BASE } from './open-referral.routes.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const { ask, get, everyPage, inDatabase } = asking(() => kith)

test('as ndjson all of them come a line each, without pages, and the same as in pages', async () => {
  await inDatabase(`update services.service set status = 'active'`)
  for (const more of ['', '&full=true', '&search=tea', '&minimal=true']) {
    const { statusCode, headers, body } = await ask(`/services?format=ndjson${more}`)
    assert.equal(statusCode, 200)
    assert.match(String(headers['content-type']), /^application\/x-ndjson/)
    const lines = body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Json)
    const paged = more.includes('minimal')
      ? [await get('/services?minimal=true')]
      : await everyPage(`/services?${more.slice(1)}`)
    assert.deepEqual(
      lines,
      paged.flatMap(({ contents }) => contents),
      more,
    )
  }
  assert.equal((await ask('/services?format=ndjson&search=zzzz')).body, '')
  const terms = await ask('/taxonomy_terms?format=ndjson')
  assert.equal(terms.statusCode, 400)
  assert.match(terms.body, /Services come as ndjson too/)
})

test('a long list comes in parts, each once, while new ones are added in between', async () => {
  const [one] = await inDatabase<{ cell_id: number; organisation_id: string }>(
    'select cell_id, organisation_id from services.service limit 1',
  )
  const add = (from: number, count: number) =>
    inDatabase(
      `insert into services.service (cell_id, id, organisation_id, name, words, how, join_words)
       select $1, md5('long list ' || n)::uuid, $2, 'Long list ' || n, 'Tea.', 'group', 'Come along.'
       from generate_series($3::int, $4::int) as n`,
      [one!.cell_id, one!.organisation_id, from, from + count - 1],
    )
  await add(1, 450)
  const listed = await inDatabase<{ id: string }>(
    `select id from services.service where status in ('active', 'temporarily closed')`,
  )
  const stream = await kith.server.inject({
    method: 'GET',
    url: `${BASE}/services?format=ndjson`,
    payloadAsStream: true,
  })
  let text = ''
  let parts = 0
  for await (const part of stream.stream()) {
    text += String(part)
    if (parts++ === 50) await add(451, 50)
  }
  const got = text
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Json)['id'])
  const known = new Set(got)
  assert.equal(known.size, got.length, 'none twice')
  for (const { id } of listed) assert.ok(known.has(id), 'none left out')
})
