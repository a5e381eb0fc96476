import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { openKith, type Kith } from '../harness/harness.ts'
import { liveInCircle } from './circle-life.ts'
import { lives, seed, tryLives } from './runs.ts'

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

let cell = 2500

test(`whatever happens on the way to a small group, nobody sees who they may not (seed ${seed})`, async (t) => {
  const furthest: string[] = []
  const all = fc.asyncProperty(
    lives(16, 30),
    async (numbers) => void furthest.push(await liveInCircle(kith, (cell += 1), numbers)),
  )
  const made = await tryLives(20, all)
  const count = (step: string) => furthest.filter((one) => one === step).length
  const steps = ['asking people', 'asking peers', 'agreeing', 'meeting']
  t.diagnostic(`${made} lives; ${steps.map((step) => `${step} ${count(step)}`).join(', ')}`)
  assert.ok(made > 0)
})
