import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { begin, openWorld, step, type Numbers } from './live.ts'
import { differences, openTwins, type Twins } from './twins.ts'

let twins: Twins
before(async () => void (twins = await openTwins()))
after(async () => void (await Promise.all(twins.map((kith) => kith.close()))))

const seed = Number(process.env['KITH_SEED'] ?? Date.now() % 2 ** 31)
const TIME = Number(process.env['KITH_SECONDS'] ?? 25) * 1000

let cell = 1000
const openPair = async (otherwise: string) => {
  cell += 2
  return [await openWorld(twins[0], cell), await openWorld(twins[1], cell, otherwise)] as const
}

const doings: fc.Arbitrary<Numbers> = fc.array(fc.array(fc.nat(999), { minLength: 40, maxLength: 40 }), { minLength: 5, maxLength: 12, size: 'max' })
const things = fc.constantFrom('ann name', 'ann asking', 'ann contact', 'ann needs', 'dot name', 'dot words', 'dot times', 'dot contact', 'cy name', 'cy words')

/** Lives the same life twice, one thing said in other words, and finds who could tell. */
const liveTwice = async (otherwise: string, numbers: Numbers) => {
  const worlds = await openPair(otherwise)
  const [owner, thing] = otherwise.split(' ') as [string, string]
  const came = new Set<string>()
  for (const world of worlds) await begin(world, numbers)
  for (const one of numbers) {
    for (const world of worlds) await step(world, one)
    for (const [viewer, pages] of await differences(worlds, owner)) {
      if (worlds[0].model.doors(viewer, owner, thing).length > 0) came.add(viewer)
      const told = `${viewer} can tell that ${otherwise} is other words, by ${pages.join(', ')}, after: ${worlds[0].told.join('; ')}`
      if (!came.has(viewer)) assert.deepEqual(pages, [], told)
    }
  }
}

test(`what is hidden from somebody changes not one byte of any page they can reach (seed ${seed})`, async () => {
  await fc.assert(fc.asyncProperty(things, doings, liveTwice), {
    numRuns: 1000, seed, interruptAfterTimeLimit: TIME, markInterruptAsFailure: false, endOnFailure: true,
  })
})
