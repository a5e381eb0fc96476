import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { removePostgres } from './home.ts'
import { launchPostgres } from './launch.ts'
import type { Launched } from './launch.ts'
import { inviteNeighbour, spawnNeighbour } from './launch.neighbour.ts'
import { findServer, stopServer } from './postmaster.ts'

function someFolder(t: TestContext): string {
  const folder = join(tmpdir(), `kith launch ${randomBytes(4).toString('hex')}`)
  t.after(async () => {
    const server = await findServer(join(folder, 'data'))
    if (server) await stopServer(server)
    await removePostgres(folder)
  })
  return folder
}

async function ask(url: string, ...statements: string[]): Promise<unknown[][]> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    let rows: unknown[][] = []
    for (const text of statements) rows = (await client.query({ text, rowMode: 'array' })).rows
    return rows
  } finally {
    await client.end()
  }
}

const isUp = (database: Launched): Promise<boolean> =>
  ask(database.superuserUrl, 'select 1').then(
    () => true,
    () => false,
  )

async function writeUntilCut(url: string): Promise<number> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  for (let it = 0; ; it++) {
    const done = await client.query('insert into word values ($1)', [it]).catch(() => undefined)
    if (!done) return it
  }
}

const needsRoot = process.getuid?.() === 0 ? {} : { skip: 'only root lends an account' }

// Each story has a folder of its own, so two may be told at once.
suite('the PostgreSQL launcher', { concurrency: 2 }, () => {
  test('the first start makes a database, and the next one finds what was written', async (t) => {
    const folder = someFolder(t)
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

  test('nobody comes in without the password, by the port or by the socket', async (t) => {
    const folder = someFolder(t)
    const database = await launchPostgres({ folder, throwaway: true })
    const byPort = database.superuserUrl.replace(/\?.*/, '')
    for (const url of [database.superuserUrl, byPort]) {
      assert.deepEqual(await ask(url, 'select 1'), [[1]])
      await assert.rejects(ask(url.replace(database.password, 'guess'), 'select 1'), { code: '28P01' })
      await assert.rejects(ask(url.replace(`:${database.password}`, ''), 'select 1'), /password/)
    }
    assert.equal((await stat(join(folder, 'data', 'kith-password'))).mode & 0o777, 0o600)
    await database.stop()
  })

  test('a second process joins the server, and the last one out stops it', async (t) => {
    const folder = someFolder(t)
    const first = await launchPostgres({ folder, throwaway: true })
    const neighbour = await inviteNeighbour(t, folder)
    assert.equal(neighbour.port, first.port)

    await first.stop()
    assert.equal(await isUp(first), true)
    await neighbour.leave()
    assert.equal(await isUp(first), false)
  })

  test('one that was killed leaves its server to the next, and does not count as here', async (t) => {
    const folder = someFolder(t)
    const neighbour = await inviteNeighbour(t, folder)
    await neighbour.kill()

    const next = await launchPostgres({ folder })
    assert.equal(next.port, neighbour.port)
    await next.stop()
    assert.equal(await isUp(next), false)
  })

  test('two first starts at the same moment make one database', async (t) => {
    const folder = someFolder(t)
    const both = await Promise.all([inviteNeighbour(t, folder), inviteNeighbour(t, folder)])
    assert.equal(both[0].port, both[1].port)
    assert.deepEqual(both.flatMap(({ said }) => said), ['Making the database (once).'])
    await Promise.all(both.map((neighbour) => neighbour.leave()))
    assert.equal(await findServer(join(folder, 'data')), undefined)
  })

  test('when the server is killed, what was acknowledged is there at the next start', async (t) => {
    const folder = someFolder(t)
    const first = await launchPostgres({ folder })
    await ask(first.superuserUrl, 'create table word (it int)')
    const open = new pg.Client(first.superuserUrl)
    open.on('error', () => {})
    await open.connect()
    await open.query('begin')
    await open.query('insert into word values (-1)')
    const acknowledged = writeUntilCut(first.superuserUrl)
    await sleep(200)
    process.kill((await findServer(join(folder, 'data')))!.pid, 'SIGKILL')

    const again = await launchPostgres({ folder })
    const kept = (await ask(again.superuserUrl, 'select it from word')).flat()
    assert.ok((await acknowledged) > 0)
    for (let it = 0; it < (await acknowledged); it++) assert.ok(kept.includes(it), `${it} is lost`)
    assert.equal(kept.includes(-1), false)
    await Promise.all([first.stop(), again.stop()])
  })

  test('a database left half made is made again', async (t) => {
    const folder = someFolder(t)
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

  test('where that account cannot reach, the data lives elsewhere, and says so', needsRoot, async (t) => {
    const closed = someFolder(t)
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
  })
})
