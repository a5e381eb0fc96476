import type { Person } from './people.ts'

export type Side = 'asking' | 'offering'
export type Viewing = {
  owner: Person
  viewer: string
  near: 'might meet' | 'both yes'
  side: Side
  at: Date
}

/** One copy of a thing for each viewer: two who have met, and are in one group too, have met. */
export const nearest = (viewings: readonly Viewing[]): Viewing[] => {
  const key = ({ owner, viewer, side }: Viewing) => `${owner.id} ${viewer} ${side}`
  const met = new Set(
    viewings.flatMap(({ near, owner, viewer }) =>
      near === 'both yes' ? `${owner.id} ${viewer}` : [],
    ),
  )
  const kept = viewings.filter(
    ({ near, owner, viewer }) => near === 'both yes' || !met.has(`${owner.id} ${viewer}`),
  )
  return [...new Map(kept.map((one) => [key(one), one])).values()]
}
