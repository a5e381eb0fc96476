import { languageNames, unrelated } from './lists.ts'

/** Who asks and who offers; Cy does both. Fay helps here, Hal helps elsewhere, Gil reads reports. */
export const askers = ['ann', 'bea', 'cy']
export const peers = ['cy', 'dot', 'eve']
export const everyone = ['ann', 'bea', 'cy', 'dot', 'eve', 'fay', 'gil', 'hal']

/** What these two may both have lived, and nobody else here. */
export const between = (asker: string, peer: string): string =>
  unrelated[askers.indexOf(asker) * peers.length + peers.indexOf(peer)]!.id

/** What these two may both speak, and nobody else here. */
export const spokenBetween = (asker: string, peer: string): string =>
  Object.keys(languageNames)[askers.indexOf(asker) * peers.length + peers.indexOf(peer)]!

const pairs = askers.flatMap((asker) =>
  peers.filter((peer) => peer !== asker).map((peer) => [asker, peer] as const),
)

export const ownConcepts = (who: string): string[] =>
  pairs.filter((pair) => pair.includes(who)).map(([asker, peer]) => between(asker, peer))

export const ownLanguages = (who: string): string[] =>
  pairs.filter((pair) => pair.includes(who)).map(([asker, peer]) => spokenBetween(asker, peer))
