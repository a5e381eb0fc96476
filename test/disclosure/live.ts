import type { Kith } from '../harness/harness.ts'
import type { Act, Pick } from './acts.ts'
import { anyonesActs } from './acts-anyone.ts'
import { askingActs } from './acts-asking.ts'
import { meetingActs } from './acts-meeting.ts'
import { offeringActs, offerLived, offerWords } from './acts-offering.ts'
import { signInAll, World } from './driver.ts'
import { everyone, peers } from './pairs.ts'
import { settleIn, type Newcomer } from './set-up.ts'
import { watch } from './watch.ts'

/** A piece of their lives as numbers: each list is one thing that somebody does. */
export type Numbers = readonly (readonly number[])[]

const roles: Record<string, Newcomer['role']> = {
  cy: 'peer',
  dot: 'peer',
  eve: 'peer',
  fay: 'coordinator',
  gil: 'senior peer',
}

/** Eight people settle in: seven in one place, and Hal, who helps in the next. */
export const openWorld = async (kith: Kith, cell: number, otherwise?: string): Promise<World> => {
  const here = everyone
    .filter((slug) => slug !== 'hal')
    .map((slug) => ({ slug, ...(roles[slug] ? { role: roles[slug] } : {}) }))
  const service = kith.house.newId('service')
  const settled = [
    ...(await settleIn(kith, cell, here, 6, service)),
    ...(await settleIn(kith, cell + 1, [{ slug: 'hal', role: 'coordinator' }])),
  ]
  const emails = new Map(settled.map(([slug, { email }]) => [slug, email]))
  return new World(
    kith,
    emails,
    await signInAll(kith, emails),
    `/services/${cell}/${service}/peers`,
    otherwise,
  )
}

/** Those who offer say what they offer, before anything else happens. */
export const begin = async (world: World, numbers: Numbers): Promise<void> => {
  for (const peer of peers) {
    await offerWords(world, peer)
    await offerLived(world, peer, picker(numbers[0]!))
  }
}

/** Somebody does the one thing that these numbers fall on, of all that can be done now. */
export const step = async (
  world: World,
  numbers: readonly number[],
  atOnce: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const act = fallsOn(
    [...askingActs(world), ...offeringActs(world), ...meetingActs(world), ...anyonesActs(world)],
    numbers[0]!,
  )
  world.told.push(act.says)
  await act.do(picker(numbers.slice(1)))
  if (!act.soon) await atOnce()
  await world.kith.settle()
}

const picker = (numbers: readonly number[]): Pick => {
  let at = 0
  return (most) => numbers[at++ % numbers.length]! % most
}

const fallsOn = (acts: Act[], number: number): Act => {
  let left = (number / 1000) * acts.reduce((sum, { weight }) => sum + weight, 0)
  return acts.find(({ weight }) => (left -= weight) < 0) ?? acts.at(-1)!
}

/** They live it, and after every step everybody looks: at once for what is hidden, and then for all. */
export const live = async (kith: Kith, cell: number, numbers: Numbers): Promise<void> => {
  const world = await openWorld(kith, cell)
  const none = (wrong: string[]) => {
    if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\nafter: ${world.told.join('; ')}`)
  }
  await begin(world, numbers)
  for (const [at, one] of numbers.entries()) {
    await step(world, one, async () => none(await watch(world, 'hidden')))
    none(await watch(world, at === numbers.length - 1 ? 'everywhere' : 'all'))
  }
}
