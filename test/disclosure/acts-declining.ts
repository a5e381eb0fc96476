import { answer, spot, type Act } from './acts.ts'
import { well, type World } from './driver.ts'

/** How a peer may say no to somebody who was put before them. */
export const declining = (world: World, peer: string, person: string): Act[] => [
  ...notNow(world, peer, person),
  ...notThisOne(world, peer, person),
]

const notNow = (world: World, peer: string, person: string): Act[] => {
  const standing = world.model.answerOf(person, peer)
  if (standing !== 'glad' && standing !== 'nothing yet') return []
  const says = `${peer} says not now to ${person}`
  const act = async () => {
    const card = await spot(world, peer, person, '/outlines')
    if (!card) return
    const back = `/outlines/${card.id}/step-back`
    well(
      standing === 'glad'
        ? await world.as(peer).fill(back, back)
        : await answer(world, peer, card, '/outlines/not-now'),
    )
    world.model.over(peer, person)
  }
  return [{ says, weight: 1, do: act }]
}

const notThisOne = (world: World, peer: string, person: string): Act[] => {
  const standing = world.model.answerOf(person, peer)
  if (standing !== 'glad' && standing !== 'nothing yet') return []
  const act = async () => {
    const card = await spot(world, peer, person, '/outlines')
    if (!card) return
    const path = `/outlines/${card.id}/not-this-one`
    const words = world.sayTo(`${peer}note`, (viewer) => viewer === peer)
    well(await world.as(peer).fill(path, path, { words }))
    world.model.setAside(peer, person)
    world.model.over(peer, person)
  }
  return [{ says: `${peer} says not this one, ${person}`, weight: 0.5, do: act }]
}
