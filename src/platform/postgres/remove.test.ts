import assert from 'node:assert/strict'
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { test } from 'node:test'
import { inviteNeighbour } from './launch.neighbour.ts'
import { someFolder } from './launch.scene.ts'
import { findServer } from './postmaster.ts'
import { removeAbandoned } from './remove.ts'

test('what a killed run left behind is stopped and removed, and what is in use is not', async (t) => {
  const folder = someFolder((tidy) => t.after(tidy))
  const neighbour = await inviteNeighbour(t, folder)
  const sweep = (): Promise<void> => removeAbandoned(dirname(folder), basename(folder), 0)

  await sweep()
  assert.ok(await findServer(join(folder, 'data')))
  await neighbour.kill()
  await sweep()
  assert.equal(await findServer(join(folder, 'data')), undefined)
  await assert.rejects(stat(folder), { code: 'ENOENT' })
})
