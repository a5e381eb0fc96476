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

/** What the services of a cell said by the end of a month, in their short returns. */
export type Returned = {
  answered: number
  withRoom: number
  full: number
  paid: { peers: number; services: number }
  voluntary: { peers: number; services: number }
}

export type Census = {
  name:
    | 'services that answered'
    | 'services with room'
    | 'services that are full'
    | 'paid peers'
    | 'voluntary peers'
  value: number
  source: string
}

/** Fewer services than this could work out each other's number from the sum. */
const SERVICES_MIN = 3

/**
 * What may be published of the returns. What services said of their room stands on their pages for all to
 * count; how many peers there are is a sum over at least three services and the minimum group, rounded.
 */
export const censusToClose = (returned: Returned, minimumGroup: number): Census[] => {
  const { answered, withRoom, full, paid, voluntary } = returned
  if (answered === 0) return []
  const source = `said by ${answered} ${answered === 1 ? 'service' : 'services'} within three months`
  return [
    { name: 'services that answered', value: answered, source },
    { name: 'services with room', value: withRoom, source },
    { name: 'services that are full', value: full, source },
    ...summed('paid peers', paid, minimumGroup),
    ...summed('voluntary peers', voluntary, minimumGroup),
  ]
}

const summed = (
  name: Census['name'],
  { peers, services }: { peers: number; services: number },
  minimumGroup: number,
): Census[] =>
  services < SERVICES_MIN || peers < minimumGroup
    ? []
    : [
        {
          name,
          value: Math.round(peers / STEP) * STEP,
          source: `said by ${services} services within six months, to the nearest ${STEP}`,
        },
      ]
