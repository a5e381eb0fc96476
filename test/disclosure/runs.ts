import fc from 'fast-check'
import type { Numbers } from './live.ts'

const one = fc.array(fc.nat(999), { minLength: 40, maxLength: 40 })

/** Lives of so many steps, each step being forty numbers to choose by. */
export const lives = (fewest: number, most: number): fc.Arbitrary<Numbers> =>
  fc.array(one, { minLength: fewest, maxLength: most, size: 'max' })

/** KITH_SEED begins where a failure said; KITH_RUNS asks for more runs than fit the time of a test. */
export const seed = Number(process.env['KITH_SEED'] ?? Date.now() % 2 ** 30)
const runs = Number(process.env['KITH_RUNS'] ?? 0)

/**
 * Tries life after life, each with its own seed, until the seconds are over or the runs are made, and
 * at least two. What fails says its seed; the same seed lives the same life again.
 */
export const tryLives = async <T extends [unknown, ...unknown[]]>(
  seconds: number,
  ...[property]: [fc.IAsyncPropertyWithHooks<T>]
): Promise<number> => {
  const end = Date.now() + seconds * 1000
  let made = 0
  while (made < Math.max(2, runs) || (runs === 0 && Date.now() < end)) {
    await fc.assert(property, {
      numRuns: 1,
      seed: seed + made,
      endOnFailure: !process.env['KITH_SHRINK'],
    })
    made += 1
  }
  return made
}
