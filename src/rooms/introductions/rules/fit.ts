/** How much something matters to the person who asks. */
export const weights = ['must', 'matters', 'nice'] as const
export type Weight = (typeof weights)[number]

/** What matching may know of a request: what was disclosed for it, and nothing else. */
export type Asked = {
  wishes: readonly { concept: string; weight: Weight }[]
  ways: readonly string[]
}

/** What matching may know of a peer who has room. */
export type Candidate = {
  offer: string
  concepts: readonly string[]
  ways: readonly string[]
  lastAsked: Date | null
}

export type Fit =
  | { fits: true; matters: number; nice: number }
  | { fits: false; stoppedBy: 'a must' | 'no way to meet' | 'nothing in common' }

const inCommon = ({ wishes }: Asked, { concepts }: Candidate, weight: Weight) =>
  wishes.filter((wish) => wish.weight === weight && concepts.includes(wish.concept)).length

const asked = ({ wishes }: Asked, weight: Weight) =>
  wishes.filter((wish) => wish.weight === weight).length

/**
 * Whether a peer fits a request, and how much that matters they have in common. Pure: the same two
 * always give the same answer. One more thing in common never makes it less.
 */
export const fit = (request: Asked, peer: Candidate): Fit => {
  const [must, matters, nice] = weights.map((weight) => inCommon(request, peer, weight)) as [
    number,
    number,
    number,
  ]
  if (must < asked(request, 'must')) return { fits: false, stoppedBy: 'a must' }
  if (request.ways.length > 0 && !request.ways.some((way) => peer.ways.includes(way)))
    return { fits: false, stoppedBy: 'no way to meet' }
  if (request.wishes.length > 0 && must + matters + nice === 0)
    return { fits: false, stoppedBy: 'nothing in common' }
  return { fits: true, matters, nice }
}

type Fitting = { peer: Candidate; matters: number; nice: number }

const askedLongestAgo = (a: Candidate, b: Candidate) =>
  (a.lastAsked?.getTime() ?? 0) - (b.lastAsked?.getTime() ?? 0)

const byTurn = (a: Fitting, b: Fitting) =>
  b.matters - a.matters ||
  b.nice - a.nice ||
  askedLongestAgo(a.peer, b.peer) ||
  (a.peer.offer < b.peer.offer ? -1 : 1)

/**
 * Those who fit, in the order in which they are asked: most that matters in common, then most that
 * would be nice, then whoever was asked longest ago. Ties fall by a pseudonym, which means nothing.
 */
export const inTurn = (request: Asked, peers: readonly Candidate[]): Candidate[] =>
  peers
    .flatMap((peer) => {
      const found = fit(request, peer)
      return found.fits ? [{ peer, matters: found.matters, nice: found.nice }] : []
    })
    .sort(byTurn)
    .map(({ peer }) => peer)
