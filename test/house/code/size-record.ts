import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ratchet, uncomfortable } from './size.ts'
import { readSources } from './sources.ts'

const FILE = join(import.meta.dirname, 'size.json')

type SizeRecord = { files_over_100_lines: number }

export const readRecord = (): number | undefined =>
  existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as SizeRecord).files_over_100_lines
    : undefined

/** Lowers the record when there are fewer long files than it says; never raises it. */
export const lowerRecord = (): void => {
  const counted = uncomfortable(readSources('{ts,tsx}')).length
  const record: SizeRecord = { files_over_100_lines: ratchet(readRecord(), counted) }
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`)
}
