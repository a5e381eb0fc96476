import { anAudience, answer, spot, type Act, type Pick } from './acts.ts'
import { askers, ownConcepts, peers, well, type World } from './driver.ts'
import { ownThings } from './pages.ts'

/** What those who ask can do. */
export const askingActs = (world: World): Act[] =>
  askers.flatMap((person) => [
    ...(world.model.requests.get(person)?.asking ? whileAsking(world, person) : [asks(world, person)]),
    { says: `${person} writes new words`, weight: 2, do: () => tell(world, person) },
    { says: `${person} changes what they have lived`, weight: 1, do: (pick) => live(world, person, someOf(ownConcepts(person), pick)) },
    { says: `${person} changes what matters`, weight: 2, do: (pick) => matter(world, person, pick) },
    { says: `${person} says how to reach them`, weight: 1, do: () => reach(world, person) },
  ])

const someOf = (all: string[], pick: Pick) => all.filter(() => pick(4) > 0)

const tell = async (world: World, person: string) => {
  const [name, words] = [world.say(person, 'name'), world.say(person, 'asking')]
  well(await world.as(person).fill('/ask', '/ask', { name, words }))
  world.model.begin(person)
  for (const thing of ['name', 'asking']) keepOr(world, person, thing, 'might meet')
  world.model.look(person)
}

const keepOr = ({ model }: World, owner: string, thing: string, first: 'might meet' | 'both yes') =>
  model.grant(owner, thing, model.saidBy(owner).get(thing) ?? first)

const live = async (world: World, person: string, chosen: string[]) => {
  const { model } = world
  well(await world.as(person).fill('/ask/common', '/ask/common', { concepts: chosen }))
  const { wishes } = model.begin(person)
  const had = ownConcepts(person).filter((concept) => model.saidBy(person).has(`lived ${concept}`))
  for (const concept of had)
    if (!chosen.includes(concept) && !model.offers.get(person)?.has(concept)) model.withdraw(person, `lived ${concept}`)
  // With no wish left, all that was ticked is wished for again.
  const anew = wishes.size === 0
  for (const concept of chosen) {
    if (had.includes(concept) && !anew) continue
    if (!had.includes(concept)) model.grant(person, `lived ${concept}`, 'match')
    model.wish(person, concept, true)
  }
  model.look(person)
}

const matter = async (world: World, person: string, pick: Pick) => {
  const { model } = world
  const page = await world.as(person).get('/ask/matters')
  const wanted = [...ownThings(page.html)].map(([thing, id]) => ({ thing, id, audience: anAudience(pick), so: pick(5) > 0 }))
  const lived = wanted.filter(({ thing }) => thing.startsWith('lived '))
  const typed = {
    audience: wanted.map(({ id, audience }) => `${id}:${audience}`),
    weight: lived.map(({ id, so }) => `${id}:${so ? 'matters' : 'no'}`),
  }
  well(await world.as(person).submit(page.form('/ask/matters'), typed))
  for (const { thing, audience } of wanted) model.grant(person, thing, audience)
  for (const { thing, so } of lived) model.wish(person, thing.slice(6), so)
  model.begin(person)
  model.look(person)
}

const reach = async (world: World, person: string) => {
  const [contact, needs] = [world.say(person, 'contact'), world.say(person, 'needs')]
  well(await world.as(person).fill('/ask/ways', '/ask/ways', { contact, needs }))
  keepOr(world, person, 'contact', 'both yes')
  keepOr(world, person, 'needs', 'might meet')
  world.model.begin(person)
  world.model.look(person)
}

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
  { says: `${person} asks for help, or for none`, weight: 1, do: (pick) => send(world, person, pick) },
  ...peers.flatMap((peer) => (world.model.answerOf(person, peer) === 'glad' ? [choosing(world, person, peer), letting(world, person, peer)] : [])),
]

const stop = async (world: World, person: string) => {
  well(await world.as(person).fill('/request', '/request/stop'))
  world.model.stop(person)
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
  do: async () => {
    const card = await spot(world, person, peer, '/request')
    if (!card) return
    well(await answer(world, person, card, '/request/let-go'))
    world.model.over(peer, person)
  },
})
