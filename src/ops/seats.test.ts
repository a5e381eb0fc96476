import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../test/harness/harness.ts'
import { runCommand } from './ops.ts'

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

const ops = (name: string, ...args: string[]) =>
  runCommand(
    { house: kith.house, addresses: kith.database.addresses, stop: async () => undefined },
    name,
    args,
  )

const sit = (name: string, peer: string) =>
  ops(
    'seat',
    `${name.toLowerCase()}@kith.example`,
    '--place',
    'birmingham-and-solihull',
    '--name',
    name,
    '--for',
    'people who use services',
    '--peer',
    peer,
  )

test('the first at the stewards’ table is a peer, and most stay peers', async () => {
  await ops('open-place', 'birmingham-and-solihull')
  await assert.rejects(sit('Maureen', 'no'), /Most .* must be peers/)
  await assert.rejects(sit('Joseph', 'perhaps'), /--peer yes or --peer no/)
  assert.match((await sit('Joseph', 'yes'))[0]!, /Done/)
  await assert.rejects(sit('Maureen', 'no'), /1 peers and 1 others/)
  await sit('Halima', 'yes')
  assert.match((await sit('Maureen', 'no'))[0]!, /Done/)
  assert.match((await sit('Maureen', 'no'))[0]!, /already/)
})

test('anybody reads who sits there; a peer cannot leave a table that others would lead', async () => {
  const { words } = await kith.visitor().get('/how/table')
  for (const name of ['Joseph', 'Halima', 'Maureen']) assert.ok(words.includes(name), name)
  await assert.rejects(ops('end-seat', 'halima@kith.example'), /Most .* must be peers/)
  assert.match((await ops('end-seat', 'maureen@kith.example'))[0]!, /seat is free/)
  assert.match((await ops('end-seat', 'halima@kith.example'))[0]!, /seat is free/)
  await assert.rejects(ops('end-seat', 'halima@kith.example'), /Nobody with that address/)
})
