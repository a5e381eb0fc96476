/** How much something matters to the person who asks. */
export const weights = ['must', 'matters', 'nice'] as const
export type Weight = (typeof weights)[number]

/**
 * Something to have lived, or to be. It is met by the concept itself and by every narrower one. A peer
 * who does not take on the concept, or any broader one, is not asked: `within` names them all.
 */
export type Wish = {
  concept: string
  weight: Weight
  metBy: readonly string[]
  within: readonly string[]
}

/** Any one of these will do. Empty: it is not asked for. */
export type AnyOf = { any: readonly string[]; weight: Weight }

/** How far somebody would go: which outcodes are within reach, or that they would rather not travel. */
export type Reach = { kind: 'within' | 'stay'; outcodes: readonly string[]; weight: Weight }

/** What matching may know of a request: what was disclosed for it, and nothing else. */
export type Asked = {
  /** What both should have lived. */
  wishes: readonly Wish[]
  /** Who the person would rather meet: it need not be true of themself. */
  meet: readonly Wish[]
  ways: AnyOf
  languages: AnyOf
  times: AnyOf
  /** Null: anywhere in the place. */
  reach: Reach | null
}

/** What matching may know of a peer who has room. */
export type Candidate = {
  offer: string
  concepts: readonly string[]
  /** What they do not take on. */
  notTaken: readonly string[]
  ways: readonly string[]
  languages: readonly string[]
  times: readonly string[]
  /** Outcodes in which they can meet. */
  areas: readonly string[]
}

/** The kinds of wish, in the order in which they are read out. */
export type WishKind = 'in common' | 'meet' | 'language' | 'way' | 'time' | 'reach'

/** What stands between a request and a peer. The first names a wish that could be let go of. */
export type Stop =
  | { why: 'a must'; kind: WishKind; concept: string | null }
  | { why: 'nothing in common' }
  | { why: 'not taken on' }

export type Fit = { fits: true; matters: number; nice: number } | { fits: false; stops: Stop[] }

type Weighed = { kind: WishKind; concept: string | null; weight: Weight; met: boolean }

const remote: readonly string[] = ['phone', 'video', 'writing']

const share = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one))

const anyOf = (kind: WishKind, { any, weight }: AnyOf, has: readonly string[]): Weighed[] =>
  any.length === 0 ? [] : [{ kind, concept: null, weight, met: share(any, has) }]

const concepts = (kind: WishKind, wishes: readonly Wish[], peer: Candidate): Weighed[] =>
  wishes.map(({ concept, weight, metBy }) => ({
    kind,
    concept,
    weight,
    met: share(metBy, peer.concepts),
  }))

/**
 * The ways in which this person would meet without anybody travelling. Somebody who ticked no way of
 * meeting would meet from afar only when they also said that they would rather not travel.
 */
export const waysFromAfar = ({ ways, reach }: Asked): string[] =>
  remote.filter((way) => (ways.any.length > 0 ? ways.any.includes(way) : reach?.kind === 'stay'))

const withinReach = (request: Asked, reach: Reach, peer: Candidate): boolean =>
  share(waysFromAfar(request), peer.ways) || share(reach.outcodes, peer.areas)

/** Every wish of a request, with whether this peer meets it. */
const weigh = (request: Asked, peer: Candidate): Weighed[] => [
  ...concepts('in common', request.wishes, peer),
  ...concepts('meet', request.meet, peer),
  ...anyOf('language', request.languages, peer.languages),
  ...anyOf('way', request.ways, peer.ways),
  ...anyOf('time', request.times, peer.times),
  ...(request.reach
    ? [
        {
          kind: 'reach' as const,
          concept: null,
          weight: request.reach.weight,
          met: withinReach(request, request.reach, peer),
        },
      ]
    : []),
]

const stopsOf = (request: Asked, peer: Candidate, weighed: readonly Weighed[]): Stop[] => [
  ...weighed
    .filter(({ weight, met }) => weight === 'must' && !met)
    .map(({ kind, concept }) => ({ why: 'a must' as const, kind, concept })),
  ...(request.wishes.length > 0 && !weighed.some(({ kind, met }) => kind === 'in common' && met)
    ? [{ why: 'nothing in common' as const }]
    : []),
  ...(request.wishes.some(({ within }) => share(within, peer.notTaken))
    ? [{ why: 'not taken on' as const }]
    : []),
]

/**
 * Whether a peer fits a request: how many wishes that matter, and that would be nice, they meet; or
 * everything that stops it, so that letting go of one wish can be thought through. Pure: the same two
 * always give the same answer. One more thing in common never makes it less.
 */
export const fit = (request: Asked, peer: Candidate): Fit => {
  const weighed = weigh(request, peer)
  const stops = stopsOf(request, peer, weighed)
  if (stops.length > 0) return { fits: false, stops }
  const met = (weight: Weight) => weighed.filter((one) => one.weight === weight && one.met).length
  return { fits: true, matters: met('matters'), nice: met('nice') }
}
