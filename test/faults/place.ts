import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removePostgres } from '../../src/platform/postgres/remove.ts'

export type Place = {
  folder: string
  port: number
  children: ChildProcess[]
  remove: () => Promise<void>
}

/** A folder that nobody keeps, and a port that stays the same from one start to the next. */
export const choosePlace = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-fault-'))
  // PostgreSQL has to pass through it, under an account of its own.
  await chmod(folder, 0o711)
  const children: ChildProcess[] = []
  const remove = async () => {
    for (const child of children) child.kill('SIGKILL')
    await removePostgres(join(folder, 'postgres'))
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return { folder, port: await freePort(), children, remove }
}

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
