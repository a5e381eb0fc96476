import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { accountFor, give, runAs } from './account.ts'
import type { Account } from './account.ts'
import { PostgresProblem } from './problem.ts'

export type Home = { home: string; data: string; account: Account; throwaway: boolean }
export type Say = (line: string) => void

const ELSEWHERE = '/var/lib/kith'

export async function makeFolder(folder: string): Promise<string> {
  // Others may pass through to what is theirs, and may not look around.
  const made = await mkdir(folder, { recursive: true })
  if (made) await chmod(folder, 0o711)
  return realpath(folder)
}

// Where the database lives: in the folder asked for, unless root lends PostgreSQL an account
// that cannot reach it (a checkout under /root). Then it lives elsewhere, and a note says where.
export async function findHome(folder: string, throwaway: boolean, say: Say): Promise<Home> {
  const known = await readNote(folder)
  const account = await accountFor(join(known ?? folder, 'data'))
  const home = known ?? (await chooseHome(folder, account))
  if (home !== folder) say(`The database lives in ${home}, where PostgreSQL can reach it.`)
  return { home, data: join(home, 'data'), account, throwaway }
}

export async function readNote(folder: string): Promise<string | undefined> {
  const note = join(folder, 'elsewhere')
  const home = await readFile(note, 'utf8').catch(() => undefined)
  if (home === undefined || (await exists(home))) return home
  throw new PostgresProblem(
    `The database was kept in ${home}, which is gone. To begin anew, remove ${note}.`,
  )
}

async function chooseHome(folder: string, account: Account): Promise<string> {
  if (!account.lent || (await exists(join(folder, 'data')))) return folder
  if (await canWork(folder, account)) return folder
  const home = join(ELSEWHERE, randomBytes(6).toString('hex'))
  await mkdir(home, { recursive: true })
  await chmod(ELSEWHERE, 0o711)
  await chmod(home, 0o711)
  await writeFile(join(folder, 'elsewhere'), home, { flush: true })
  return home
}

// Tried rather than worked out: parents, access lists and mounted drives all have a say.
async function canWork(folder: string, account: Account): Promise<boolean> {
  const trial = join(folder, 'trial')
  try {
    await mkdir(trial)
    await give(trial, account)
    await promisify(execFile)('/bin/sh', ['-c', 'cd "$0" && : > file', trial], runAs(account))
    return true
  } catch {
    return false
  } finally {
    await rm(trial, { recursive: true, force: true })
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
