import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lowerRecord } from '../test/house/code/size-record.ts'
import { describe, type Described } from '../test/house/described/described.ts'
import { readKept } from '../test/house/described/differs.ts'
import { openTestDatabase } from '../test/harness/databases.ts'

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
  const database = await openTestDatabase(false)
  try {
    const { files } = await describe(database)
    files.forEach(keep)
  } finally {
    await database.drop()
  }
  lowerRecord()
}

if (process.argv.includes('--help')) console.log(HELP)
else await describeAll()
