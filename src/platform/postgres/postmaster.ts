import { readdir, readFile, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bornAt, everyoneIn, signal, worksIn } from './processes.ts'
import { HOST } from './settings.ts'

export type Server = { pid: number; port: number }

const PATIENCE_MS = 5_000
const TLS_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

// The server of this data folder, ready, or undefined when none runs. One that is still
// starting, recovering or on its way out is waited for.
export async function findServer(data: string): Promise<Server | undefined> {
  for (;;) {
    const { pid, port, status } = await readNote(data)
    if (!worksIn(pid, data)) return undefined
    if (status === 'ready' && (await answers(port))) return { pid, port }
    await sleep(10)
  }
}

// Whether it lives, asked without calling on it: one that starts or recovers lives too.
export async function isRunning(data: string): Promise<boolean> {
  return worksIn((await readNote(data)).pid, data)
}

// After a crash: processes of the dead server may still be writing, and its note may name a
// number that somebody else, or a zombie, now has; PostgreSQL would then refuse to start.
export async function clearAway(data: string, patienceMs = PATIENCE_MS): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (let left = everyoneIn(data); left.length > 0; left = everyoneIn(data)) {
    if (Date.now() > deadline) left.forEach((pid) => signal(pid, 'SIGKILL'))
    await sleep(20)
  }
  const notes = (await readdir(data)).filter((name) => /^(postmaster\.pid|\.s\.PGSQL\.)/.test(name))
  await Promise.all(notes.map((name) => rm(join(data, name), { force: true })))
}

// Asked to stop, PostgreSQL ends what is open and writes everything down. One that cannot is
// made to leave; its next start then recovers from its journal.
export async function stopServer({ pid }: Server): Promise<void> {
  const born = bornAt(pid)
  const gone = async (): Promise<boolean> => {
    const deadline = Date.now() + 6 * PATIENCE_MS
    while (bornAt(pid) === born && Date.now() < deadline) await sleep(10)
    return bornAt(pid) !== born
  }
  if (born === undefined) return
  signal(pid, 'SIGINT')
  if (await gone()) return
  signal(pid, 'SIGQUIT')
  await gone()
}

// One that has just been killed is in the list of processes a moment longer, but only one that
// lives answers the eight bytes that ask whether it speaks TLS.
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST, () => socket.write(TLS_REQUEST))
    const end = (answered: boolean) => (): void => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('data', end(true)).once('error', end(false)).once('close', end(false))
    socket.setTimeout(PATIENCE_MS, end(false))
  })
}

async function readNote(data: string): Promise<Server & { status: string }> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() }
}
