import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { give, runAs } from './account.ts'
import type { Home } from './home.ts'
import { everyoneIn, signal } from './processes.ts'

export const SUPERUSER = 'postgres'

const CHOICES = [
  `--username=${SUPERUSER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // PostgreSQL's own rules for letters: the same on every machine, and every script has them.
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C.UTF-8',
  '--lc-messages=C',
  '--no-instructions',
]

export function readPassword({ data }: Home): Promise<string> {
  return readFile(join(data, 'kith-password'), 'utf8')
}

export function isMade({ data }: Home): Promise<boolean> {
  return stat(data).then(
    () => true,
    () => false,
  )
}

// The data folder appears whole, its password inside, or not at all.
export async function makeCluster(place: Home, binaries: string): Promise<void> {
  await removeHalfMade(place)
  const part = await makePart(place)
  const password = await writePassword(place)
  await runInitdb(binaries, place, part, password)
  await rename(password, join(part, 'kith-password'))
  await rename(part, place.data)
  await settle(place.home)
}

// Whoever was making it may have been killed and its helpers not: they end before it goes.
async function removeHalfMade({ home, data }: Home): Promise<void> {
  const names = await readdir(home)
  for (const name of names.filter((each) => each.startsWith(`${basename(data)}.part-`))) {
    const part = join(home, name)
    everyoneIn(part).forEach((pid) => signal(pid, 'SIGKILL'))
    await rm(part, { recursive: true, force: true, maxRetries: 10 })
  }
}

// Never the same name twice: a helper left behind cannot write into what comes after it.
async function makePart({ data, account }: Home): Promise<string> {
  const part = `${data}.part-${randomBytes(4).toString('hex')}`
  await mkdir(part, { mode: 0o700 })
  await give(part, account)
  return part
}

async function writePassword({ home, account }: Home): Promise<string> {
  const path = join(home, 'password.part')
  await rm(path, { force: true })
  const password = randomBytes(24).toString('base64url')
  await writeFile(path, password, { mode: 0o600, flag: 'wx', flush: true })
  await give(path, account)
  return path
}

async function runInitdb(binaries: string, place: Home, part: string, pwfile: string) {
  const ours = [`--pgdata=${part}`, `--pwfile=${pwfile}`, ...(place.throwaway ? ['--no-sync'] : [])]
  const options = { ...runAs(place.account), cwd: part, env: { PATH: '/usr/bin:/bin', TZ: 'UTC' } }
  await promisify(execFile)(join(binaries, 'bin', 'initdb'), [...ours, ...CHOICES], options)
}

// A rename outlives a power cut only once its folder is on the disk.
async function settle(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync()
  await handle.close()
}
