import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readRecord } from './size-record.ts'
import { longOfThousand, ratchet, tooLong, uncomfortable } from './size.ts'
import { readSources, ROOT } from './sources.ts'

const sources = readSources('{ts,tsx}')

test('no file is longer than 300 lines', () => {
  assert.deepEqual(tooLong(sources), [])
})

test('files of over 100 lines are no larger a share of the house than they were', (t) => {
  const [share, recorded] = [longOfThousand(sources), readRecord() ?? 0]
  const told = `${share} of 1,000 files are over 100 lines; the record is ${recorded}.`
  t.diagnostic(told)
  assert.ok(share <= recorded, [`${told} Take one apart:`, ...uncomfortable(sources)].join('\n'))
})

test('control: a file too long is seen, and the record never rises', () => {
  const planted = { path: 'src/long.ts', text: 'x\n'.repeat(301) }
  assert.deepEqual(tooLong([planted]), ['src/long.ts has 301 lines'])
  assert.deepEqual(uncomfortable([planted]), ['301 src/long.ts'])
  assert.equal(longOfThousand([planted, { path: 'src/short.ts', text: '' }]), 500)
  assert.equal(ratchet(4, 9), 4)
  assert.equal(ratchet(4, 2), 2)
  assert.equal(ratchet(undefined, 7), 7)
})

const functionOf = (lines: number) =>
  `export function long() {\n${'  console.error(1)\n'.repeat(lines - 2)}}\n`

/** What the house's own lint rules say of some code; empty when they let it pass. */
const lint = (code: string): string => {
  const folder = mkdtempSync(join(ROOT, 'test/house/code/planted-'))
  try {
    writeFileSync(join(folder, 'planted.ts'), code)
    execFileSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return ''
  } catch (error) {
    return String((error as { stdout?: string }).stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a function of over 70 lines is refused by the lint that npm test runs first', () => {
  assert.equal(lint(functionOf(70)), '')
  assert.match(lint(functionOf(71)), /max-lines-per-function/)
})
