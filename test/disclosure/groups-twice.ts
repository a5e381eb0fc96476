import assert from 'node:assert/strict'
import { openCircle } from './groups.ts'
import type { Scene } from './scene.ts'
import { lettersTo } from './silence.ts'
import { bytesOf, firstDifference, type Twins } from './twins.ts'

export type Happens = (scene: Scene) => Promise<void>

type Circle = { cell: number; who: string[] }

/** Two places alike, in which different things happen to a small group. */
export const twice = async (
  twins: Twins,
  { cell, who }: Circle,
  happens: readonly [Happens, Happens],
) => {
  const scenes = await Promise.all(
    twins.map(async ({ kith, from }, at) => {
      from(`circle ${cell}`)
      const scene = await openCircle(kith, cell, who)
      await happens[at]!(scene)
      return scene
    }),
  )
  return scenes as [Scene, Scene]
}

// Made by chance for each member; here they are counted, and so tell how many were made before.
const withoutChance = (bytes: string) => bytes.replaceAll(/beside\/[0-9a-f-]{36}/g, 'beside')

/** Fails when somebody could tell the two apart by any of their pages, or by their letters. */
export const same = async ([one, other]: [Scene, Scene], who: string) => {
  const own = (await one.as(who).get('/groups')).links.filter((href) => /groups\/small/.test(href))
  const kept = '/me/kith-about-me.json'
  for (const path of ['/groups', ...own, '/me', kept, '/request', '/introductions']) {
    const pages = [await one.as(who).get(path), await other.as(who).get(path)]
    const [here, there] = pages.map((page) => withoutChance(bytesOf(page)))
    const difference = firstDifference(here!, there!)
    assert.equal(difference, undefined, `${who} can tell them apart by ${path}: ${difference}`)
  }
  assert.deepEqual(lettersTo(one, who), lettersTo(other, who))
}
