// Names for invented people. The stock groups given names with surnames that are found together in
// families here, so that the two of one person fit; weights follow the national counts of names.
// It serves only to draw a name: Kith never reads anything about anybody from what they are called.
import families from './stock/names.json' with { type: 'json' }
import type { LocalityCode } from './places.ts'
import type { Random } from './random.ts'

export type Name = { given: string; surname: string }

type Family = { share: Record<LocalityCode, number>; given: object; surnames: object }

export const nameSomeone = (random: Random, locality: LocalityCode): Name => {
  const shares = families.map((family: Family, at) => [String(at), family.share[locality]] as const)
  const family: Family = families[Number(random.weighted(Object.fromEntries(shares)))]!
  return {
    given: random.weighted(family.given as Record<string, number>),
    surname: random.weighted(family.surnames as Record<string, number>),
  }
}
