import fc from 'fast-check'
import type { Numbers } from './live.ts'

const one = fc.array(fc.nat(999), { minLength: 40, maxLength: 40 })

/** Lives of so many steps, each step being forty numbers to choose by. */
export const lives = (fewest: number, most: number): fc.Arbitrary<Numbers> =>
  fc.array(one, { minLength: fewest, maxLength: most, size: 'max' })

/** KITH_SEED begins where a failure said; KITH_RUNS asks for so many runs, whatever time they take. */
export const seed = Number(process.env['KITH_SEED'] ?? Date.now() % 2 ** 30)
const asked = Number(process.env['KITH_RUNS'] ?? 0)

/**
 * Tries life after life, each with its own seed, until the seconds are over, and at least two. What
 * fails says its seed; with KITH_RUNS=1 the same seed lives the same life again.
 */
export const tryLives = async <T>(seconds: number, property: fc.IAsyncProperty<T>) => {
  const end = Date.now() + seconds * 1000
  const shrink = process.env['KITH_SHRINK'] !== undefined
  const goesOn = (made: number) => (asked > 0 ? made < asked : made < 2 || Date.now() < end)
  let made = 0
  for (; goesOn(made); made += 1)
    await fc.assert(property, { numRuns: 1, seed: seed + made, endOnFailure: !shrink })
  return made
}
