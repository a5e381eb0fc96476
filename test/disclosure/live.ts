import type { Kith } from '../harness/harness.ts'
import type { Act, Pick } from './acts.ts'
import { anyonesActs } from './acts-anyone.ts'
import { askingActs } from './acts-asking.ts'
import { meetingActs } from './acts-meeting.ts'
import { offeringActs, offerLived, offerWords } from './acts-offering.ts'
import { everyone, peers, signInAll, World } from './driver.ts'
import { settleIn, type Newcomer } from './set-up.ts'
import { watch } from './watch.ts'

const roles: Record<string, Newcomer['role']> = { cy: 'peer', dot: 'peer', eve: 'peer', fay: 'coordinator', gil: 'senior peer' }

/** Eight people settle in: seven in one place, and Hal, who helps in the next. */
export const openWorld = async (kith: Kith, cell: number): Promise<{ world: World; emails: Map<string, string> }> => {
  const here = everyone.filter((slug) => slug !== 'hal').map((slug) => ({ slug, ...(roles[slug] ? { role: roles[slug] } : {}) }))
  const settled = new Map([...(await settleIn(kith, cell, here)), ...(await settleIn(kith, cell + 1, [{ slug: 'hal', role: 'coordinator' }]))])
  const emails = new Map([...settled].map(([slug, { email }]) => [slug, email]))
  return { world: new World(kith, await signInAll(kith, emails)), emails }
}

const picker = (numbers: readonly number[]): Pick => {
  let at = 0
  return (most) => numbers[at++ % numbers.length]! % most
}

/** Of all that can be done now, what this number falls on. */
const choose = (acts: Act[], number: number): Act => {
  const total = acts.reduce((sum, { weight }) => sum + weight, 0)
  let left = (number / 1000) * total
  return acts.find(({ weight }) => (left -= weight) < 0) ?? acts.at(-1)!
}

/** A piece of their lives: each list of numbers is one thing somebody does, after which everybody looks. */
export const live = async (kith: Kith, cell: number, numbers: readonly (readonly number[])[]): Promise<void> => {
  const { world, emails } = await openWorld(kith, cell)
  for (const peer of peers) {
    await offerWords(world, peer)
    await offerLived(world, peer, picker(numbers[0]!.slice(1)))
  }
  for (const [at, [first, ...rest]] of numbers.entries()) {
    const acts = [...askingActs(world), ...offeringActs(world), ...meetingActs(world), ...anyonesActs(world, emails)]
    const act = choose(acts, first!)
    world.told.push(act.says)
    await act.do(picker(rest))
    await kith.settle()
    const wrong = await watch(world, at === numbers.length - 1)
    if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\nafter: ${world.told.join('; ')}`)
  }
}
