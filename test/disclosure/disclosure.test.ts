import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { openKith, type Kith } from '../harness/harness.ts'
import { live } from './live.ts'
import { lives, seed, tryLives } from './runs.ts'

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  return [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from!)
}

/** Everything a file here leads to, by name; the set-up, which writes to the database, is left out. */
const reach = (file: string, found = new Map<string, string[]>()): Map<string, string[]> => {
  if (found.has(file) || file === 'set-up.ts') return found
  found.set(file, importsOf(file))
  for (const from of found.get(file)!) if (from.startsWith('./')) reach(from.slice(2), found)
  return found
}

test('the model knows nothing of the house, and what drives the house goes in by the front door', () => {
  for (const [file, froms] of reach('doors.ts'))
    for (const from of froms) assert.match(from, /^\.\/model(-fit)?\.ts$/, file)
  const driver = reach('live.ts')
  for (const file of ['model.ts', 'doors.ts', 'driver.ts', 'watch.ts']) assert.ok(driver.has(file))
  for (const [file, froms] of driver)
    for (const from of froms)
      assert.match(
        from,
        /^\.\/|^\.\.\/harness\/harness\.ts$|^\.\.\/\.\.\/data\//,
        `${file} from ${from}`,
      )
  assert.ok(
    importsOf('set-up.ts').some((from) => from.includes('/src/')),
    'control: it would be seen',
  )
})

let cell = 1000

test(`whatever people do, nobody sees what they may not, and everybody what they may (seed ${seed})`, async (t) => {
  const all = fc.asyncProperty(lives(6, 24), async (numbers) => live(kith, (cell += 2), numbers))
  t.diagnostic(`${await tryLives(30, all)} lives`)
})
