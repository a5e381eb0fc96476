import assert from 'node:assert/strict'
import type { Kith } from '../harness/harness.ts'
import { ask, offer, ward } from './doing.ts'
import { openScene, type Scene } from './scene.ts'
import { bytesOf, firstDifference, type Twins } from './twins.ts'

export const peers = ['pat', 'quin', 'ros', 'sid']

const people = [
  { slug: 'ann' },
  { slug: 'fay', role: 'coordinator' as const },
  ...peers.map((slug) => ({ slug, role: 'peer' as const })),
]

/** A place in which Ann may ask four peers, who all fit. */
export const openPlace = async (kith: Kith, cell: number): Promise<Scene> => {
  const scene = await openScene(kith, { cell, people })
  for (const peer of peers) await offer(scene, peer, { [ward.id]: 'might meet' })
  return scene
}

export const annAsks = (scene: Scene): Promise<void> =>
  ask(scene, 'ann', { lived: { [ward.id]: 'might meet' } })

type Happens = (scene: Scene) => Promise<void>

/** Two places alike, in which different things then happen. */
export const twice = async (
  twins: Twins,
  cell: number,
  happens: readonly [Happens, Happens],
): Promise<[Scene, Scene]> => {
  const scenes = await Promise.all(
    twins.map(async ({ kith, from }, at) => {
      from(`scene ${cell}`)
      const scene = await openPlace(kith, cell)
      await happens[at]!(scene)
      return scene
    }),
  )
  return scenes as [Scene, Scene]
}

export const annsPages = [
  '/request',
  '/me',
  '/me/kith-about-me.json',
  '/introductions',
  '/reports',
  '/ask',
  '/ask/common',
  '/ask/matters',
  '/ask/ways',
  '/ask/check',
]

/** Fails when somebody could tell the two places apart by any of these pages. */
export const same = async (
  [one, other]: [Scene, Scene],
  who: string,
  paths: string[],
): Promise<void> => {
  for (const path of paths) {
    const [here, there] = [await one.as(who).get(path), await other.as(who).get(path)]
    const difference = firstDifference(bytesOf(here), bytesOf(there))
    assert.equal(difference, undefined, `${who} can tell them apart by ${path}: ${difference}`)
  }
}

export const lettersTo = ({ kith, email }: Scene, who: string): string[] =>
  kith.letters().flatMap(({ to, subject }) => (to === email(who) ? [subject] : []))
