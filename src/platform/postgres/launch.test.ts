import assert from 'node:assert/strict'
import { chmod, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { launchPostgres } from './launch.ts'
import { inviteNeighbour, spawnNeighbour } from './launch.neighbour.ts'
import { ask, isUp, someFolder } from './launch.scene.ts'
import { findServer } from './postmaster.ts'
import { removePostgres } from './remove.ts'

test('the first start makes a database, and the next one finds what was written', async (t) => {
  const folder = someFolder((tidy) => t.after(tidy))
  const said: string[] = []
  const first = await launchPostgres({ folder, say: (line) => said.push(line) })
  await ask(first.superuserUrl, 'create table word (it text)', `insert into word values ('سلام')`)
  await first.stop()
  assert.equal(await isUp(first), false)

  const second = await launchPostgres({ folder, say: (line) => said.push(line) })
  assert.deepEqual(await ask(second.superuserUrl, 'select it from word'), [['سلام']])
  assert.deepEqual(await ask(second.superuserUrl, 'show timezone'), [['UTC']])
  assert.deepEqual(await ask(second.superuserUrl, 'show fsync'), [['on']])
  assert.deepEqual(await ask(second.superuserUrl, `select upper('ärger')`), [['ÄRGER']])
  await Promise.all([second.stop(), second.stop()])
  assert.deepEqual(said, ['Making the database (once).'])
})

test('two first starts at the same moment make one database', async (t) => {
  const folder = someFolder((tidy) => t.after(tidy))
  const both = await Promise.all([inviteNeighbour(t, folder), inviteNeighbour(t, folder)])
  assert.equal(both[0].port, both[1].port)
  assert.deepEqual(
    both.flatMap(({ said }) => said),
    ['Making the database (once).'],
  )
  await Promise.all(both.map((neighbour) => neighbour.leave()))
  assert.equal(await findServer(join(folder, 'data')), undefined)
})

test('a database left half made is made again', async (t) => {
  const folder = someFolder((tidy) => t.after(tidy))
  const halfMade = async (): Promise<string[]> =>
    (await readdir(folder).catch(() => [])).filter((name) => name.startsWith('data'))
  const unlucky = spawnNeighbour(t, folder)
  while ((await halfMade()).length === 0) await sleep(5)
  unlucky.kill('SIGKILL')
  assert.match((await halfMade()).join(), /^data\.part-/)

  const next = await launchPostgres({ folder, throwaway: true })
  assert.deepEqual(await ask(next.superuserUrl, 'select 1'), [[1]])
  assert.deepEqual(await halfMade(), ['data'])
  await next.stop()
})

const needsRoot = process.getuid?.() === 0 ? {} : { skip: 'only root lends an account' }
test(
  'where that account cannot reach, the data lives elsewhere, and says so',
  needsRoot,
  async (t) => {
    const closed = someFolder((tidy) => t.after(tidy))
    await mkdir(closed)
    await chmod(closed, 0o700)
    const folder = join(closed, 'database')
    const said: string[] = []
    const first = await launchPostgres({ folder, throwaway: true, say: (line) => said.push(line) })
    await ask(first.superuserUrl, 'create table word (it text)')
    await first.stop()
    const second = await launchPostgres({ folder, throwaway: true })
    assert.deepEqual(await ask(second.superuserUrl, 'select it from word'), [])
    await second.stop()
    const home = /lives in (\S+),/.exec(said[0] ?? '')?.[1] ?? ''
    assert.ok((await stat(join(home, 'data'))).isDirectory())
    await removePostgres(folder)
    await assert.rejects(stat(home), { code: 'ENOENT' })
  },
)
