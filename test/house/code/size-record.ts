import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { longOfThousand, ratchet } from './size.ts'
import { readSources } from './sources.ts'

const FILE = join(import.meta.dirname, 'size.json')

type SizeRecord = { files_over_100_lines_of_1000: number }

export const readRecord = (): number | undefined =>
  existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as SizeRecord).files_over_100_lines_of_1000
    : undefined

/** Lowers the record when the share of long files is less than it says; never raises it. */
export const lowerRecord = (): void => {
  const counted = longOfThousand(readSources('{ts,tsx}'))
  const record: SizeRecord = { files_over_100_lines_of_1000: ratchet(readRecord(), counted) }
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`)
}
