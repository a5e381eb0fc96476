import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bornAt } from './processes.ts'

// Who is using the server, as one small file each: its name begins with the process number,
// its words are when that process began, so that neither a crash nor a reused number counts.
export async function enter(home: string): Promise<string> {
  const file = join(home, 'users', `${process.pid}-${randomBytes(4).toString('hex')}`)
  await mkdir(join(home, 'users'), { recursive: true })
  await writeFile(file, bornAt(process.pid) ?? '')
  return file
}

export async function leave(file: string): Promise<void> {
  await rm(file, { force: true })
}

export async function someoneIsHere(home: string): Promise<boolean> {
  const files = await readdir(join(home, 'users'))
  const here = await Promise.all(files.map((file) => isHere(join(home, 'users', file), file)))
  return here.includes(true)
}

async function isHere(path: string, name: string): Promise<boolean> {
  const here = bornAt(Number.parseInt(name, 10)) === (await readFile(path, 'utf8'))
  if (!here) await rm(path, { force: true })
  return here
}
