import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

// Seventy people of Eleri's place show helpers one thing each they have lived, one a minute, and no words.
const SEVENTY = `
  with made as (
    select gen_random_uuid() as person, gen_random_uuid() as facet, cell_id,
      timestamptz '2026-01-01' + n * interval '1 minute' as at
    from generate_series(1, 70) n, (select cell_id from places.cell_locality order by cell_id limit 1) one),
  facets as (
    insert into people.facet (cell_id, person_id, id, kind, concept_id, audience, changed_at)
    select cell_id, person, facet, 'experience', 'panic', 'helpers', at from made)
  insert into people.shown (cell_id, owner_id, facet_id, audience, kind, concept_id, shown_at)
  select cell_id, person, facet, 'helpers', 'experience', 'panic', at from made`

const rowsOf = (html: string) => html.split('<tr').length - 2

test('Eleri reads those who have waited longest first, thirty on a page, and nobody is left out', async () => {
  const client = new pg.Client({ connectionString: kith.database.superuserUrl })
  await client.connect()
  await client.query(SEVENTY)
  const { rows } = await client.query<{ count: number }>(
    `select count(distinct owner_id)::int as count from people.shown where audience = 'helpers'
     and cell_id = (select min(cell_id) from places.cell_locality)`,
  )
  await client.end()
  const eleri = await kith.as('eleri')
  const counts: number[] = []
  for (let path: string | undefined = '/helping'; path;) {
    const { html } = await eleri.get(path)
    counts.push(rowsOf(html))
    path = /href="(\/helping\?after=[^"]+)"[^>]*rel="next"/.exec(html)?.[1]
  }
  assert.deepEqual(counts.slice(0, 2), [30, 30])
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    rows[0]!.count,
  )
})

test('a place in the list that nobody gave is its beginning', async () => {
  const eleri = await kith.as('eleri')
  for (const after of ['', '0', 'x.y', '-1.00000000-0000-0000-0000-000000000000', '9'.repeat(400)])
    assert.match((await eleri.get(`/helping?after=${after}`)).words, /waited longest come first/)
})

test('Eleri reads what she can do next: what is near each of them, and nothing that assigns', async () => {
  const eleri = await kith.as('eleri')
  const page = await eleri.get('/helping')
  assert.match(page.words, /Nobody is assigned to anybody/)
  const near = [...page.html.matchAll(/<a href="(\/services\?place=[^"]+)"/g)].map(([, at]) => at!)
  assert.equal(near.length, rowsOf(page.html), 'one link a row')
  const about = near.find((at) => at.includes('what='))!.replaceAll('&amp;', '&')
  assert.equal((await eleri.get(about)).status, 200)
  assert.ok(!page.forms.some(({ action }) => action.startsWith('/helping')), 'nothing is sent here')
})
