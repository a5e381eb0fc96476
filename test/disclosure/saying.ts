import { anAudience, type Pick } from './acts.ts'
import { well, type World } from './driver.ts'
import { ownConcepts } from './pairs.ts'
import { ownThings } from './pages.ts'

// What somebody says on the pages for asking, and what the model then knows.

export const tell = async (world: World, person: string) => {
  const [name, words] = [world.say(person, 'name'), world.say(person, 'asking')]
  well(await world.as(person).fill('/ask', '/ask', { name, words }))
  world.model.begin(person)
  for (const thing of ['name', 'asking']) keepOr(world, person, thing, 'might meet')
  world.model.look(person)
}

const keepOr = ({ model }: World, owner: string, thing: string, first: 'might meet' | 'both yes') =>
  model.grant(owner, thing, model.saidBy(owner).get(thing) ?? first)

export const live = async (world: World, person: string, chosen: string[]) => {
  const { model } = world
  well(await world.as(person).fill('/ask/common', '/ask/common', { concepts: chosen }))
  const { wishes } = model.begin(person)
  const had = ownConcepts(person).filter((concept) => model.saidBy(person).has(`lived ${concept}`))
  for (const concept of had)
    if (!chosen.includes(concept) && !model.offers.get(person)?.lived.has(concept))
      model.withdraw(person, `lived ${concept}`)
  // With no wish left, all that was ticked is wished for again.
  const anew = wishes.size === 0
  for (const concept of chosen) {
    if (had.includes(concept) && !anew) continue
    if (!had.includes(concept)) model.grant(person, `lived ${concept}`, 'match')
    if (model.saidBy(person).get(`lived ${concept}`) !== 'only me') wishes.add(concept)
  }
  model.look(person)
}

export const matter = async (world: World, person: string, pick: Pick) => {
  const { model } = world
  const page = await world.as(person).get('/ask/matters')
  const wanted = [...ownThings(page.html)].map(([thing, id]) => ({
    thing,
    id,
    audience: anAudience(pick),
    so: pick(5) > 0,
  }))
  const lived = wanted.filter(({ thing }) => thing.startsWith('lived '))
  const typed = {
    audience: wanted.map(({ id, audience }) => `${id}:${audience}`),
    weight: lived.map(({ id, so }) => `${id}:${so ? 'matters' : 'no'}`),
  }
  well(await world.as(person).submit(page.form('/ask/matters'), typed))
  for (const { thing, audience } of wanted) model.grant(person, thing, audience)
  const { wishes } = model.begin(person)
  for (const { thing, so, audience } of lived) {
    wishes.delete(thing.slice(6))
    if (so && audience !== 'only me') wishes.add(thing.slice(6))
  }
  model.look(person)
}

export const reach = async (world: World, person: string) => {
  const [contact, needs] = [world.say(person, 'contact'), world.say(person, 'needs')]
  well(await world.as(person).fill('/ask/ways', '/ask/ways', { contact, needs }))
  keepOr(world, person, 'contact', 'both yes')
  keepOr(world, person, 'needs', 'might meet')
  world.model.begin(person)
  world.model.look(person)
}
