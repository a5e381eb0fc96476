import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../test/harness/harness.ts'
import { commands, helpLines, runCommand } from './ops.ts'
import { newMasterKey } from './running.ts'

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

const ops = (name: string, ...args: string[]) =>
  runCommand(
    { house: kith.house, addresses: kith.database.addresses, stop: async () => undefined },
    name,
    args,
  )

const place = ['--place', 'birmingham-and-solihull']

test('the list names every command', () => {
  const help = helpLines().join('\n')
  for (const { name } of commands) assert.match(help, new RegExp(`ops -- ${name}`))
})

test('a command that is not one, and one without what it needs, say what to type', async () => {
  await assert.rejects(ops('open-sesame'), /There is no command called open-sesame/)
  await assert.rejects(ops('invite'), /Say whose address/)
  await assert.rejects(
    ops('invite', 'wen@kith.example', '--place', 'atlantis', '--role', 'operator'),
    /no open place called atlantis/,
  )
  await assert.rejects(ops('open-place', '--nonsense'), /It is used like this/)
})

test('a place is opened once, under a number that means nothing', async () => {
  assert.equal((await ops('open-place')).length, 68)
  assert.match((await ops('open-place', 'birmingham-and-solihull'))[0]!, /is open\.$/)
  assert.match((await ops('open-place', 'birmingham-and-solihull'))[0]!, /open already/)
})

test('the real trusts of a place are listed, with nothing recorded for any', async () => {
  const listed = await ops('list-trusts', ...place)
  assert.ok(listed.some((line) => /Birmingham and Solihull Mental Health/.test(line)))
  const page = await kith.visitor().get('/call/birmingham-and-solihull/strategy')
  assert.match(page.words, /Birmingham and Solihull Mental Health/)
  assert.match(page.words, /Nothing recorded here yet/)
})

test('an organisation and its service are added, and anyone finds them', async () => {
  await ops('add-organisation', 'The Kettle Club', ...place, '--sector', 'user-led group')
  assert.match(
    (await ops('add-organisation', 'The Kettle Club', ...place, '--sector', 'user-led group'))[0]!,
    /already/,
  )
  await assert.rejects(ops('add-organisation', 'X', ...place, '--sector', 'bank'), /not a sector/)
  const service = [
    '--organisation',
    'The Kettle Club',
    '--how',
    'drop-in',
    '--words',
    'Tea and company.',
    '--join',
    'Just come.',
  ]
  await ops('add-service', 'Morning kettle', ...place, ...service)
  assert.match(
    (await kith.visitor().get('/services?place=birmingham-and-solihull')).words,
    /Morning kettle/,
  )
  await assert.rejects(
    ops('add-service', 'Y', ...place, ...service.with(1, 'Nobody')),
    /No organisation there/,
  )
})

test('the first operator and the first steward are invited, and sign in with their own address', async () => {
  await ops('invite', 'Wen@kith.example', ...place, '--role', 'operator')
  await ops('invite', 'maureen@kith.example', ...place, '--role', 'steward')
  await assert.rejects(ops('invite', 'x@kith.example', ...place, '--role', 'king'), /not a role/)
  await kith.settle()
  const wen = await kith.join('wen@kith.example')
  assert.equal((await wen.get('/join')).status, 200)
})

test('a peer is vouched for, joins, and has an offer to fill in; somebody else has none', async () => {
  await ops('vouch', 'tomos@kith.example', ...place, '--service', 'Morning kettle')
  await ops(
    'name-reader',
    'grace@kith.example',
    ...place,
    '--service',
    'Morning kettle',
    '--name',
    'Grace',
  )
  const tomos = await kith.join('tomos@kith.example')
  await tomos.fill('/join', '/join', { locality: 'birmingham-and-solihull', adult: 'yes' })
  assert.match((await tomos.get('/offer')).words, /The Kettle Club|Morning kettle/)
  const other = await kith.join('someone@kith.example')
  await other.fill('/join', '/join', { locality: 'birmingham-and-solihull', adult: 'yes' })
  assert.equal((await other.get('/offer')).status, 404)
})

test('the state of the house is counts, and stuck work is a list', async () => {
  assert.ok((await ops('status')).some((line) => /People who have joined: 2/.test(line)))
  assert.deepEqual(await ops('stuck-jobs'), ['Nothing is stuck.'])
})

test('a new master key is readable by its owner only, and never written over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-key-'))
  const file = join(folder, 'master.key')
  await newMasterKey.run(undefined as never, { words: [file], options: {} })
  assert.ok(existsSync(file))
  assert.equal(statSync(file).mode & 0o777, 0o600)
  const first = readFileSync(file, 'utf8')
  await assert.rejects(newMasterKey.run(undefined as never, { words: [file], options: {} }))
  assert.equal(readFileSync(file, 'utf8'), first)
  rmSync(folder, { recursive: true })
})
