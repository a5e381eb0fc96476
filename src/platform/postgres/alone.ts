import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { PostgresProblem } from './problem.ts'

const WAIT_MS_MAX = 120_000

// One process at a time does this work for this folder. The lock is a name the kernel keeps
// and takes back when its holder dies, however it dies: there is no stale lock to judge.
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const { dev, ino } = await stat(folder)
  const lock = await takeLock(`\0kith-postgres-${dev}-${ino}`)
  try {
    return await work()
  } finally {
    lock.close()
    await once(lock, 'close')
  }
}

async function takeLock(name: string): Promise<Server> {
  const deadline = Date.now() + WAIT_MS_MAX
  while (Date.now() < deadline) {
    const lock = await tryLock(name)
    if (lock) return lock
    await sleep(20)
  }
  throw new PostgresProblem(
    'Another process has been starting or stopping PostgreSQL for two minutes.',
  )
}

function tryLock(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    server.listen(name, () => resolve(server))
  })
}
