import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invented } from './invented.scene.ts'
import { openLists } from './lists.scene.ts'

const lists = openLists()

const at = (postcode: string, more = {}) => ({
  ...lists.kettle,
  locations: [
    {
      id: '20000000-0000-4000-8000-000000000001',
      name: 'The hall',
      physical_addresses: [
        {
          id: '30000000-0000-4000-8000-000000000001',
          address_1: '1 Made-up Street',
          city: 'Madeup',
          postal_code: postcode,
          country: 'GB',
        },
      ],
    },
  ],
  ...more,
})

const listed = () =>
  lists.inDatabase<{ cell: number; id: string; outcode: string | null; words: string }>(
    `select cell_id as cell, id, outcode, words from services.service
     where name = $1 and status = 'active'`,
    [lists.kettle.name.trim()],
  )

test('a group that a list says is elsewhere now goes to the list of that place, and stays one', async () => {
  await lists.ops('open-place', 'birmingham-and-solihull')
  lists.write([at('BS5 6AB'), invented(50)])
  await lists.read()
  const [before] = await listed()
  lists.write([at('B1 1AA'), invented(50)])
  assert.match((await lists.read()).join('\n'), /0 new, 1 changed, 1 unchanged, 0 gone/)
  const now = await listed()
  assert.equal(now.length, 1)
  assert.equal(now[0]!.outcode, 'B1')
  assert.notEqual(now[0]!.cell, before!.cell)
  assert.equal(now[0]!.id, before!.id)
  const old = await lists.kith.server.inject(`/services/${before!.cell}/${before!.id}`)
  assert.equal(old.headers.location, `/services/${now[0]!.cell}/${now[0]!.id}`)

  assert.match((await lists.read()).join('\n'), /Nothing has changed/)
  lists.write([at('B1 1AA', { description: '<p>Tea and cake.</p>' }), invented(50)])
  assert.match((await lists.read()).join('\n'), /0 new, 1 changed/)
  assert.match((await listed())[0]!.words, /cake/)
  lists.write([invented(50)])
  assert.match((await lists.read()).join('\n'), /1 gone/)
  assert.equal((await listed()).length, 0)
})

test('control: a place where nothing is listed takes nothing, and what its owner said stands', async () => {
  lists.write([at('BS5 6AB')])
  await lists.read()
  const [before] = await listed()
  lists.write([at('LS1 1AA')])
  await lists.read()
  assert.equal((await listed())[0]!.cell, before!.cell)
  lists.write([at('BS5 6AB', { description: 'Tea.' })])
  await lists.read()
  await lists.inDatabase(
    `insert into services.source (cell_id, service_id, organisation_id, field, origin, value, said_at)
     select cell_id, id, organisation_id, 'outcode', 'owner', 'BS5', now() from services.service where id = $1`,
    [before!.id],
  )
  lists.write([at('B1 1AA')])
  await lists.read()
  assert.deepEqual(
    (await listed()).map(({ cell, outcode }) => ({ cell, outcode })),
    [{ cell: before!.cell, outcode: 'BS5' }],
  )
})
