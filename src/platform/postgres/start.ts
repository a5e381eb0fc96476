import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { close, openSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runAs } from './account.ts'
import type { Home } from './home.ts'
import { clearAway, findServer } from './postmaster.ts'
import type { Server } from './postmaster.ts'
import { PostgresProblem } from './problem.ts'
import { HOST, settingsOf } from './settings.ts'

// On the port that is given, or on one that nobody uses.
export async function startServer(place: Home, binaries: string, port?: number): Promise<Server> {
  await clearAway(place.data)
  for (let attempt = 1; ; attempt++) {
    const before = await sizeOf(logOf(place))
    const server = await tryStart(place, binaries, port ?? (await findFreePort()))
    if (server) return server
    const said = await readFrom(logOf(place), before)
    // Somebody else may take the port between finding it free and using it.
    if (attempt === 3 || !said.includes('could not bind')) {
      throw new PostgresProblem(`PostgreSQL did not start. It says:\n${said.trim()}`)
    }
  }
}

async function tryStart(place: Home, binaries: string, port: number): Promise<Server | undefined> {
  const child = run(place, binaries, port)
  const failed = new Promise<undefined>((resolve, reject) => {
    child.once('exit', () => resolve(undefined)).once('error', reject)
  })
  const server = await Promise.race([untilReady(place.data, child), failed])
  child.removeAllListeners().unref()
  return server
}

function run(place: Home, binaries: string, port: number): ChildProcess {
  const log = openSync(logOf(place), 'a', 0o600)
  // In a session of its own: Ctrl-C reaches the application, which ends its work first.
  const child = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', place.data, '-p', String(port), ...settingsOf(place)],
    { ...runAs(place.account), cwd: '/', env: {}, detached: true, stdio: ['ignore', log, log] },
  )
  close(log)
  return child
}

async function untilReady(data: string, child: ChildProcess): Promise<Server | undefined> {
  while (child.exitCode === null && child.signalCode === null) {
    const server = await findServer(data)
    if (server) return server
    await sleep(10)
  }
  return undefined
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, HOST)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function logOf({ home }: Home): string {
  return join(home, 'postgres.log')
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}

async function readFrom(path: string, start: number): Promise<string> {
  const file = await open(path)
  const text = await file.createReadStream({ start, encoding: 'utf8' }).toArray()
  return text.join('')
}
