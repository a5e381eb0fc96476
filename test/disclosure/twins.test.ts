import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { doors } from './doors.ts'
import { begin, openWorld, step, type Numbers } from './live.ts'
import { lives, seed, tryLives } from './runs.ts'
import { closeTwins, differences, openTwins, type Twins } from './twins.ts'

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

let cell = 1000
const openPair = async (otherwise: string) => {
  cell += 2
  for (const { from } of twins) from(`lives in ${cell}`)
  return [
    await openWorld(twins[0].kith, cell),
    await openWorld(twins[1].kith, cell, otherwise),
  ] as const
}

const things = fc.constantFrom(
  'ann name',
  'ann asking',
  'ann contact',
  'ann needs',
  'dot name',
  'dot words',
  'dot times',
  'dot contact',
  'cy name',
  'cy words',
)

/** Lives the same life twice, one thing said in other words, and finds who could tell. */
const liveTwice = async (otherwise: string, numbers: Numbers) => {
  const worlds = await openPair(otherwise)
  const [owner, thing] = otherwise.split(' ') as [string, string]
  const came = new Set<string>()
  await Promise.all(worlds.map((world) => begin(world, numbers)))
  for (const [at, one] of numbers.entries()) {
    await Promise.all(worlds.map((world) => step(world, one)))
    for (const [viewer, pages] of await differences(worlds, owner, at === numbers.length - 1)) {
      if (doors(worlds[0].model, viewer, owner, thing).length > 0) came.add(viewer)
      const told = `${viewer} can tell that ${otherwise} is other words, by ${pages.join(', ')}, after: ${worlds[0].told.join('; ')}`
      if (!came.has(viewer)) assert.deepEqual(pages, [], told)
    }
  }
}

test(`what is hidden from somebody changes not one byte of any page they can reach (seed ${seed})`, async (t) => {
  t.diagnostic(
    `${await tryLives(25, fc.asyncProperty(things, lives(4, 12), liveTwice))} pairs of lives`,
  )
})
