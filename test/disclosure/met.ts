import type { Kith } from '../harness/harness.ts'
import { ask, choose, idOn, offer, sayGlad, ward } from './doing.ts'
import { openScene, type Scene } from './scene.ts'

/** Ann and Pat have met; Pat would be glad to meet Bea; others are here, and in the place next to it. */
export type Neighbourhood = {
  scene: Scene
  elsewhere: Scene
  together: string
  beasYes: string
  beasOutline: string
}

const here = [
  { slug: 'ann' },
  { slug: 'bea' },
  { slug: 'cat' },
  { slug: 'pat', role: 'peer' as const },
  { slug: 'quin', role: 'peer' as const },
  { slug: 'gil', role: 'senior peer' as const },
  { slug: 'fay', role: 'coordinator' as const },
]
const nextDoor = [
  { slug: 'hal', role: 'coordinator' as const },
  { slug: 'ivy', role: 'peer' as const },
]

export const openNeighbourhood = async (kith: Kith, cell: number): Promise<Neighbourhood> => {
  const scene = await openScene(kith, { cell, people: here })
  const elsewhere = await openScene(kith, { cell: cell + 1, people: nextDoor })
  const lived = { [ward.id]: 'might meet' }
  await offer(scene, 'pat', lived)
  await ask(scene, 'ann', { lived })
  await sayGlad(scene, 'pat')
  const { path } = await choose(scene, 'ann', 'Name of pat')
  await ask(scene, 'bea', { lived })
  const beasOutline = await idOn(scene, 'pat', '/outlines', 'Name of bea')
  await sayGlad(scene, 'pat')
  const beasYes = await idOn(scene, 'bea', '/request', 'Name of pat')
  return { scene, elsewhere, together: path.split('/')[2]!, beasYes, beasOutline }
}
