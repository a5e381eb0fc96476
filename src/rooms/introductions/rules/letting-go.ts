import { fit, type Asked, type Candidate, type WishKind } from './fit.ts'

/** A wish that must be so. */
export type Must = { kind: WishKind; concept: string | null }

/** How many fit now, and how many more would if one must were no must any more. */
export type Counted = { now: number; more: ReadonlyMap<string, number> }

export const mustKey = ({ kind, concept }: Must): string => `${kind}|${concept ?? ''}`

/** The wishes that must be so, in the order in which they are read out. */
export const mustsOf = (asked: Asked): Must[] => {
  const lived = (kind: WishKind, wishes: Asked['wishes']) =>
    wishes.filter(({ weight }) => weight === 'must').map(({ concept }) => ({ kind, concept }))
  const any = (kind: WishKind, wish: Asked['ways']) =>
    wish.any.length > 0 && wish.weight === 'must' ? [{ kind, concept: null }] : []
  return [
    ...lived('in common', asked.wishes),
    ...lived('meet', asked.meet),
    ...any('language', asked.languages),
    ...any('way', asked.ways),
    ...any('time', asked.times),
    ...(asked.reach?.weight === 'must' ? [{ kind: 'reach' as const, concept: null }] : []),
  ]
}

const eased = <T extends { weight: string }>(wish: T): T =>
  wish.weight === 'must' ? { ...wish, weight: 'nice' } : wish

/** The same request with no must in it: whoever would fit without any one of them is among those it finds. */
export const withoutMusts = (asked: Asked): Asked => ({
  wishes: asked.wishes.map(eased),
  meet: asked.meet.map(eased),
  ways: eased(asked.ways),
  languages: eased(asked.languages),
  times: eased(asked.times),
  reach: asked.reach && eased(asked.reach),
})

/** Counts in one go: somebody whom one must alone keeps out would be let in without it. */
export const countLettingGo = (asked: Asked, peers: readonly Candidate[]): Counted => {
  const more = new Map(mustsOf(asked).map((must) => [mustKey(must), 0]))
  let now = 0
  for (const peer of peers) {
    const found = fit(asked, peer)
    if (found.fits) now += 1
    else if (found.stops.length === 1 && found.stops[0]!.why === 'a must') {
      const key = mustKey(found.stops[0]!)
      more.set(key, more.get(key)! + 1)
    }
  }
  return { now, more }
}

/**
 * What may be said of a count: at least so many, in steps that double from the smallest group; or
 * nothing, for none and for few. `blur` moves the steps up by less than one smallest group, always the
 * same for the same question: what is said stays true, and where exactly a step lies cannot be known.
 */
export const atLeast = (count: number, fewest: number, blur: number): number => {
  const sure = count - (blur % fewest)
  return [8, 4, 2, 1].map((times) => times * fewest).find((step) => sure >= step) ?? 0
}

export type Band = 'few' | 'some' | 'many'

/** None and few are one band. */
export const bandOf = (count: number, fewest: number, blur: number): Band => {
  const sure = atLeast(count, fewest, blur)
  if (sure === 0) return 'few'
  return sure < 4 * fewest ? 'some' : 'many'
}
