import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readNote } from './home.ts'
import { findServer, stopServer } from './postmaster.ts'
import { someoneIsHere } from './users.ts'

const JUST_MADE_MS = 60_000

// The database and all that was made for it, wherever it lives.
export async function removePostgres(folder: string): Promise<void> {
  const home = (await readNote(folder)) ?? folder
  const server = await findServer(join(home, 'data'))
  if (server) await stopServer(server)
  await rm(home, { recursive: true, force: true, maxRetries: 5 })
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

// What a killed test run left behind: folders with this beginning that nobody uses any more.
export async function removeAbandoned(
  parent: string,
  beginning: string,
  justMadeMs = JUST_MADE_MS,
): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(beginning))
  for (const folder of names.map((name) => join(parent, name))) {
    if (await isAbandoned(folder, justMadeMs)) await removePostgres(folder)
  }
}

async function isAbandoned(folder: string, justMadeMs: number): Promise<boolean> {
  try {
    const { uid, ctimeMs } = await stat(folder)
    if (uid !== process.getuid?.() || Date.now() - ctimeMs < justMadeMs) return false
    return !(await someoneIsHere((await readNote(folder)) ?? folder))
  } catch {
    // Gone already, or not a database after all.
    return false
  }
}
