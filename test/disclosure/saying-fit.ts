import { aPeersAudience, type Act, type Pick } from './acts.ts'
import { well, type World } from './driver.ts'
import { askers, ownConcepts, ownLanguages, peers } from './pairs.ts'
import type { Audience } from './model.ts'

// What somebody chooses from lists, and what the model then knows.

const free = ['weekday morning']

const keep = ({ model }: World, owner: string, thing: string): Audience => {
  const audience = model.saidBy(owner).get(thing) ?? 'match'
  model.grant(owner, thing, audience)
  return audience
}

/** When, in which language, from where and how far: all near each other, so that only the language can be a must. */
export const practical = async (world: World, person: string, pick: Pick) => {
  const must = pick(2) === 0
  const visitor = world.as(person)
  const when = {
    times: free,
    languages: ownLanguages(person),
    'languages-matter': must ? 'must' : 'matters',
  }
  well(await visitor.fill('/ask/when', '/ask/when', when))
  well(await visitor.fill('/ask/where', '/ask/where', { near: 'BS5 6AB', reach: 'near' }))
  const { model } = world
  const request = model.begin(person)
  for (const thing of ['free', 'near']) keep(world, person, thing)
  keep(world, person, 'speaks')
  request.speaks = must
  model.look(person)
}

/** Somebody would only meet whoever knows one thing, of all that anybody here may know; or anybody. */
export const rather = async (world: World, person: string, pick: Pick) => {
  const known = ownConcepts(peers[pick(peers.length)]!)
  const meet = pick(3) === 0 ? [] : [known[pick(known.length)]!]
  const typed = { meet: [...meet, '', ''].slice(0, 3), 'meet-matters': ['must', 'must', 'must'] }
  well(await world.as(person).fill('/ask/who', '/ask/who', typed))
  world.model.begin(person).meet = new Set(meet)
  world.model.look(person)
}

/** Somebody names whom they would rather not meet, by their address. The page says the same whoever it is. */
export const namesApart = (world: World, person: string, other: string): Act => ({
  says: `${person} names ${other}, whom they would rather not meet`,
  weight: 0.1,
  soon: true,
  do: async () => {
    const email = world.emails.get(other)!.toUpperCase()
    well(await world.as(person).fill('/rather-not', '/rather-not/someone', { email }))
    world.model.nameApart(person, other)
  },
})

/** What a peer chooses from lists, each with its audience. */
export const offerPractical = async (world: World, peer: string, pick: Pick) => {
  const { model } = world
  const audiences = {
    speaks: aPeersAudience(pick),
    free: aPeersAudience(pick),
    area: aPeersAudience(pick),
  }
  const typed = {
    times: free,
    'times-audience': audiences.free,
    languages: ownLanguages(peer),
    'languages-audience': audiences.speaks,
    areas: 'BS5',
    'areas-audience': audiences.area,
  }
  well(await world.as(peer).fill('/offer/when', '/offer/when', typed))
  for (const [thing, audience] of Object.entries(audiences)) model.grant(peer, thing, audience)
  model.offers.get(peer)!.speaks = true
}

export const leaveOut = async (world: World, peer: string, pick: Pick) => {
  const known = ownConcepts(askers[pick(askers.length)]!)
  const concepts = pick(2) === 0 ? [] : [known[pick(known.length)]!]
  well(await world.as(peer).fill('/offer/not-taken', '/offer/not-taken', { concepts }))
  world.model.offers.get(peer)!.leaves = new Set(concepts)
}
