import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { openKith, type Kith } from '../harness/harness.ts'
import { live } from './live.ts'

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

const RUNS = Number(process.env['KITH_RUNS'] ?? 8)
const seed = Number(process.env['KITH_SEED'] ?? Date.now() % 2 ** 31)
const path = process.env['KITH_PATH']

test('the model knows nothing of the house', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'set-up.ts')
  assert.ok(files.includes('model.ts') && files.includes('driver.ts'))
  for (const file of files)
    assert.doesNotMatch(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'), /from '[^']*\/src\//, file)
  assert.doesNotMatch(readFileSync(`${import.meta.dirname}/model.ts`, 'utf8'), /^import/m)
})

let cell = 1000
const doings = fc.array(fc.array(fc.nat(999), { minLength: 40, maxLength: 40 }), { minLength: 6, maxLength: 24, size: 'max' })

test(`whatever people do, nobody sees what they may not, and everybody sees what they may (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(doings, async (numbers) => {
      cell += 2
      await live(kith, cell, numbers)
    }),
    { numRuns: RUNS, seed, endOnFailure: !process.env['KITH_SHRINK'], ...(path ? { path } : {}) },
  )
})
