import assert from 'node:assert/strict'
import { setAudience } from './doing.ts'
import type { Scene } from './scene.ts'
import { annAsks } from './silence.ts'

/** Pat says something to everybody: only Pat, so the page of the service tells which link is theirs. */
export const inPublic = (scene: Scene) => setAudience(scene, 'pat', 'words', 'public')

/** From the list of services to the page of one, to its peers, to the one who says something in public. */
export const linkTo = async ({ as, cell }: Scene, who: string): Promise<string> => {
  const follow = async (path: string, what: RegExp) =>
    (await as(who).get(path)).links.find((href) => what.test(href))!
  const service = await follow(`/services?place=place-${cell}`, /^\/services\/\d+\/[\w-]{36}$/)
  return follow(await follow(service, /\/peers$/), /^\/ask-for\//)
}

export const annAsksForPat = async (scene: Scene) => {
  await inPublic(scene)
  await annAsks(scene)
  const path = await linkTo(scene, 'ann')
  const asked = await scene.as('ann').fill(path, path)
  assert.match(asked.words, /You will know only a yes/)
  await scene.kith.settle()
}

/** Pat looks in both, as people do, and then this happens. */
export const afterwards = (happens: (scene: Scene) => Promise<void>) => async (scene: Scene) => {
  await annAsksForPat(scene)
  const { words } = await scene.as('pat').get('/outlines')
  assert.match(words, /Asked for you/)
  assert.match(words, /Name of ann/)
  await happens(scene)
}
