import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { openKith, type Kith } from '../harness/harness.ts'
import { live } from './live.ts'
import { lives, seed, tryLives } from './runs.ts'

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

test('the model knows nothing of the house, and whoever drives it goes in by the front door', () => {
  const read = (file: string) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts'))
  const behind = ['set-up.ts', 'at-the-door.ts', 'backup.test.ts', 'disclosure.test.ts']
  assert.ok(files.includes('model.ts') && files.includes('driver.ts') && files.includes('watch.ts'))
  for (const file of files.filter((one) => !behind.includes(one)))
    assert.doesNotMatch(read(file), /from '[^']*\/src\/|from 'pg'|\.database\b|house\.door/, file)
  assert.doesNotMatch(read('model.ts'), /^import/m)
})

let cell = 1000

test(`whatever people do, nobody sees what they may not, and everybody what they may (seed ${seed})`, async (t) => {
  const all = fc.asyncProperty(lives(6, 24), async (numbers) => live(kith, (cell += 2), numbers))
  t.diagnostic(`${await tryLives(60, all)} lives`)
})
