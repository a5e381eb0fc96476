import { answer, spot, type Act, type Pick } from './acts.ts'
import { well, type World } from './driver.ts'
import { askers, ownConcepts, peers } from './pairs.ts'
import { live, matter, reach, tell } from './saying.ts'
import { namesApart, practical, rather } from './saying-fit.ts'

/** What those who ask can do. */
export const askingActs = (world: World): Act[] =>
  askers.flatMap((person) => [
    ...(world.model.requests.get(person)?.asking
      ? whileAsking(world, person)
      : [asks(world, person)]),
    { says: `${person} writes new words`, weight: 2, do: () => tell(world, person) },
    {
      says: `${person} changes what they have lived`,
      weight: 1,
      do: (pick) => live(world, person, someOf(ownConcepts(person), pick)),
    },
    {
      says: `${person} changes what matters`,
      weight: 2,
      do: (pick) => matter(world, person, pick),
    },
    { says: `${person} says how to reach them`, weight: 1, do: () => reach(world, person) },
    {
      says: `${person} says when, in which language and how far`,
      weight: 2,
      do: (pick) => practical(world, person, pick),
    },
    {
      says: `${person} says who they would rather meet`,
      weight: 0.7,
      do: (pick) => rather(world, person, pick),
    },
    ...peers.map((peer) => namesApart(world, person, peer)),
  ])

const someOf = (all: string[], pick: Pick) => all.filter(() => pick(4) > 0)

const asks = (world: World, person: string): Act => ({
  says: `${person} asks to meet someone`,
  weight: 8,
  do: async (pick) => {
    await tell(world, person)
    await live(world, person, ownConcepts(person))
    if (pick(2) > 0) await matter(world, person, pick)
    await send(world, person, pick)
  },
})

const send = async (world: World, person: string, pick: Pick) => {
  const helped = pick(3) === 0
  well(await world.as(person).fill('/ask/check', '/ask/check', { help: helped ? ['yes'] : [] }))
  world.model.ask(person, helped)
}

const whileAsking = (world: World, person: string): Act[] => [
  { says: `${person} stops asking`, weight: 1, do: () => stop(world, person) },
  {
    says: `${person} asks for help, or for none`,
    weight: 1,
    do: (pick) => send(world, person, pick),
  },
  ...peers.flatMap((peer) =>
    world.model.answerOf(person, peer) === 'glad'
      ? [choosing(world, person, peer), letting(world, person, peer)]
      : [],
  ),
]

const stop = async (world: World, person: string) => {
  well(await world.as(person).fill('/request/stop', '/request/stop'))
  world.model.requests.delete(person)
}

const choosing = (world: World, person: string, peer: string): Act => ({
  says: `${person} chooses ${peer}`,
  weight: 8,
  do: async () => {
    const card = await spot(world, person, peer, '/request')
    if (!card) return
    const { path } = well(await answer(world, person, card, '/request/choose'))
    world.met.push({ made: world.model.choose(person, peer), path })
  },
})

const letting = (world: World, person: string, peer: string): Act => ({
  says: `${person} lets ${peer} go`,
  weight: 2,
  soon: true,
  do: async () => {
    const card = await spot(world, person, peer, '/request')
    if (!card) return
    const link = `/request/let-go/${card.id}`
    well(await world.as(person).fill(link, link))
    world.model.over(peer, person)
  },
})
