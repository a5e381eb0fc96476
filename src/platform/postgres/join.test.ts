import assert from 'node:assert/strict'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { launchPostgres } from './launch.ts'
import { inviteNeighbour } from './launch.neighbour.ts'
import { ask, connect, isUp, someFolder } from './launch.scene.ts'
import { findServer } from './postmaster.ts'

// One folder for all of these: each finds its database made, and leaves it stopped.
const folder = someFolder(after)

test('nobody comes in without the password, by the port or by the socket', async () => {
  const database = await launchPostgres({ folder, throwaway: true })
  const byPort = database.superuserUrl.replace(/\?.*/, '')
  for (const url of [database.superuserUrl, byPort]) {
    assert.deepEqual(await ask(url, 'select 1'), [[1]])
    await assert.rejects(ask(url.replace(database.password, 'guess'), 'select 1'), {
      code: '28P01',
    })
    await assert.rejects(ask(url.replace(`:${database.password}`, ''), 'select 1'), /password/)
  }
  assert.equal((await stat(join(folder, 'data', 'kith-password'))).mode & 0o777, 0o600)
  await database.stop()
})

test('a second process joins the server, and the last one out stops it', async (t) => {
  const first = await launchPostgres({ folder, throwaway: true })
  const neighbour = await inviteNeighbour(t, folder)
  assert.equal(neighbour.port, first.port)

  await first.stop()
  assert.equal(await isUp(first), true)
  await neighbour.leave()
  assert.equal(await isUp(first), false)
})

test('one that was killed leaves its server to the next, and does not count as here', async (t) => {
  const neighbour = await inviteNeighbour(t, folder)
  await neighbour.kill()

  const next = await launchPostgres({ folder, throwaway: true })
  assert.equal(next.port, neighbour.port)
  await next.stop()
  assert.equal(await isUp(next), false)
})

test('when the server is killed, what was acknowledged is there at the next start', async () => {
  const first = await launchPostgres({ folder, throwaway: true })
  await ask(first.superuserUrl, 'create table word (it int)')
  const open = await connect(first.superuserUrl)
  await open.query('begin')
  await open.query('insert into word values (-1)')
  const acknowledged = writeUntilCut(first.superuserUrl)
  await sleep(200)
  process.kill((await findServer(join(folder, 'data')))!.pid, 'SIGKILL')

  const again = await launchPostgres({ folder, throwaway: true })
  const kept = (await ask(again.superuserUrl, 'select it from word')).flat()
  assert.ok((await acknowledged) > 0)
  for (let it = 0; it < (await acknowledged); it++) assert.ok(kept.includes(it), `${it} is lost`)
  assert.equal(kept.includes(-1), false)
  await Promise.all([first.stop(), again.stop()])
})

async function writeUntilCut(url: string): Promise<number> {
  const client = await connect(url)
  for (let it = 0; ; it++) {
    const done = await client.query('insert into word values ($1)', [it]).catch(() => undefined)
    if (!done) return it
  }
}
