import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const inDatabase = async (sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const { rows } = await client.query(sql, values)
  await client.end()
  return rows
}

test('where women who were hurt meet is in no page', async () => {
  const [table] = await inDatabase(
    `select cell_id, id from services.service where name = 'The long table'`,
  )
  const page = await kith.visitor().get(`/services/${table.cell_id}/${table.id}`)
  assert.match(page.words, /Told to you in private, to keep people safe/)
  assert.doesNotMatch(page.words, /BS\d/)
  assert.doesNotMatch(
    page.html,
    /<title>[^<]*long table/i,
    'nor is its name in the history of a browser',
  )
})

test('names in any script, and names that look like code, are shown as they are written', async () => {
  const name = 'مجموعة <script>alert(1)</script> {{7*7}} 🦆 \u202e'
  const [row] = await inDatabase(
    `update services.service set name = $1 where (cell_id, id) in
     (select cell_id, id from services.service where cell_id = 1 limit 1) returning cell_id, id`,
    [name],
  )
  const page = await kith.visitor().get(`/services/${row.cell_id}/${row.id}`)
  assert.ok(page.words.includes('مجموعة <script>alert(1)</script> {{7*7}} 🦆'))
  assert.doesNotMatch(page.html, /<script>alert/)
})

test('another number, another cell and no number at all are the same nothing', async () => {
  const [row] = await inDatabase(
    'select cell_id, id from services.service where cell_id = 1 limit 1',
  )
  const pages = await Promise.all(
    [
      `/services/2/${row.id}`,
      '/services/1/nope',
      '/services/one/two',
      `/services/1e0/${row.id}`,
      `/services/99999999999/${row.id}`,
    ].map((path) => kith.visitor().get(path)),
  )
  for (const { status } of pages) assert.equal(status, 404)
})
