/** What was counted in one cell at the end of a month. */
export type Counted = { services: number; peers: number }

export type Closed = { name: 'services' | 'peers'; value: number; source: string }

/** Counts of people are shown to the nearest of these, so that one person joining shows nowhere. */
const STEP = 5

/** The first day of the month before the one that this day lies in. */
export const monthBefore = (day: string): string => {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 2, 1)).toJSON().slice(0, 10)
}

/** The last day of the month that begins on this day. */
export const lastDayOf = (month: string): string => {
  const first = new Date(`${month}T00:00:00Z`)
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0))
    .toJSON()
    .slice(0, 10)
}

/**
 * What may be published of it. Services are a list that anyone can read and count; peers are people,
 * so fewer than the minimum group are not written at all, and more are rounded.
 */
export const figuresToClose = ({ services, peers }: Counted, minimumGroup: number): Closed[] => [
  { name: 'services', value: services, source: 'said by themselves' },
  ...(peers < minimumGroup ? [] : [roundedPeers(peers, services)]),
]

const roundedPeers = (peers: number, services: number): Closed => ({
  name: 'peers',
  value: Math.round(peers / STEP) * STEP,
  source: `in ${services} ${services === 1 ? 'service' : 'services'}, to the nearest ${STEP}`,
})
