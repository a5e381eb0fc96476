import type { Kith } from '../harness/harness.ts'
import type { Act, Pick } from './acts.ts'
import { circleActs } from './circle-acts.ts'
import { people, peers, type CircleWorld } from './circle-cast.ts'
import { circleWatch } from './circle-watch.ts'
import { days, groupOf, openCircle } from './groups.ts'
import { Circle } from './model-circle.ts'
import type { Numbers } from './live.ts'
import { well } from './driver.ts'

const open = async (kith: Kith, cell: number): Promise<CircleWorld> => {
  const scene = await openCircle(kith, cell, people)
  well(await scene.as('quin').fill('/groups', '/groups/ready', { ready: 'yes' }))
  return { scene, model: new Circle(people, peers), told: [], asking: new Set(people) }
}

const aDay = (world: CircleWorld): Act => ({
  says: 'a day goes by',
  weight: 8,
  soon: true,
  do: async () => {
    await days(world.scene, 1)
    world.model.aDay()
  },
})

const fallsOn = (acts: Act[], number: number): Act => {
  let left = (number / 1000) * acts.reduce((sum, { weight }) => sum + weight, 0)
  return acts.find(({ weight }) => (left -= weight) < 0) ?? acts.at(-1)!
}

const picker = (numbers: readonly number[]): Pick => {
  let at = 0
  return (most) => numbers[at++ % numbers.length]! % most
}

/**
 * They live it, and after every step everybody looks: at once for what is hidden, and then for all. Tells
 * how far the group came.
 */
export const liveInCircle = async (kith: Kith, cell: number, numbers: Numbers): Promise<string> => {
  const world = await open(kith, cell)
  const none = (wrong: string[]) => {
    if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\nafter: ${world.told.join('; ')}`)
  }
  for (const who of people)
    if (!(await groupOf(world.scene, who))) throw new Error(`${who} was not asked`)
  for (const one of numbers) {
    const act = fallsOn([aDay(world), ...circleActs(world)], one[0]!)
    world.told.push(act.says)
    await act.do(picker(one.slice(1)))
    if (!act.soon) none(await circleWatch(world, 'hidden'))
    await world.scene.kith.settle()
    none(await circleWatch(world, 'all'))
  }
  return world.model.furthest
}
