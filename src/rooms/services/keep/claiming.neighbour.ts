// For the tests of this room: the database as its owner sees it, and the link with which a group keeps its page.
import assert from 'node:assert/strict'
import pg from 'pg'
import type { Kith } from '../../../../test/harness/harness.ts'

export const inDatabase = async (kith: Kith, sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const { rows } = await client.query(sql, values)
  await client.end()
  return rows
}

export const pageOf = async (kith: Kith, name: string): Promise<string> => {
  const [row] = await inDatabase(kith, 'select cell_id, id from services.service where name = $1', [
    name,
  ])
  return `/services/${row.cell_id}/${row.id}`
}

/** A volunteer asks for the link on the group's page, and opens it from the group's post. */
export const claim = async (kith: Kith, name: string, address: string) => {
  const volunteer = kith.visitor()
  const page = await pageOf(kith, name)
  await volunteer.fill(`${page}/keep`, `${page}/keep`)
  await kith.settle()
  const letter = kith
    .letters()
    .find(({ to, subject }) => to === address && subject === 'The page of your group')
  const link = letter?.text.match(/\/keep\/\d+\/[\w-]+/)?.[0]
  assert.ok(letter && link, `a link went to ${address}`)
  return { volunteer, link, page, letter }
}
