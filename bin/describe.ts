import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lowerRecord } from '../test/house/code/size-record.ts'
import { describe, type Described } from '../test/house/described/described.ts'
import { readKept } from '../test/house/described/differs.ts'
import { accessFiles } from '../test/house/access/access.ts'
import { walkAll } from '../test/house/walk/walk.ts'
import { openKith } from '../test/harness/harness.ts'

const HELP = `node bin/start.mjs describe

Writes down what the house is today, for reading and for the checks in test/house:
today's schema of each room, the types of its tables, and who reaches what.`

const ROOT = join(import.meta.dirname, '..')

function keep({ path, text }: Described): void {
  if (readKept(path) === text) return
  const file = join(ROOT, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`wrote ${path}`)
}

async function describeAll(): Promise<void> {
  const kith = await openKith()
  try {
    const { files } = await describe(kith.database)
    files.forEach(keep)
    const access = await accessFiles(await walkAll(kith))
    access.forEach(keep)
  } finally {
    await kith.close()
  }
  lowerRecord()
}

if (process.argv.includes('--help')) console.log(HELP)
else await describeAll()
