import type { Listing } from './listing.ts'
import { plainUpTo } from './plain.ts'
import { line, things, type Raw } from './raw.ts'

const WAYS: readonly [RegExp, Listing['how']][] = [
  [/drop[- ]?in/i, 'drop-in'],
  [/1 (to|:) 1|one[- ]to[- ]one|1-1/i, 'one to one'],
  [/online|virtual|video/i, 'online'],
  [/phone/i, 'phone'],
  [/group|class|social activity/i, 'group'],
]

/** How people meet, where the record says so: first in what was chosen from a list, then in its name. */
export const howOf = (raw: Raw): Listing['how'] => {
  const chosen = [
    line(raw, 'attending_access'),
    line(raw, 'deliverable_type'),
    line(raw, 'attending_type'),
    ...things(raw, 'schedules', 'regular_schedules').map((one) => line(one, 'attending_type')),
  ]
  for (const said of [...chosen, line(raw, 'name')]) {
    const way = WAYS.find(([words]) => said !== null && words.test(said))
    if (way) return way[1]
  }
  return 'not said'
}

type Reach = { url: string | null; email: string | null; phone: string | null }

const reachWords = ({ url, email, phone }: Reach): string => {
  const ways = [
    phone === null ? [] : [`ring ${phone}`],
    email === null ? [] : [`write to ${email}`],
    url === null || phone !== null || email !== null ? [] : [`look at ${url}`],
  ].flat()
  return ways.length > 0 ? ` You can ${ways.join(' or ')}.` : ''
}

const ACCESS: Record<string, string> = {
  'self referral': 'You can ask yourself.',
  appointment: 'By appointment.',
  'drop-in': 'Just come.',
  'professional referral': 'Somebody who works with you asks for you.',
  membership: 'For members.',
}

/** How to get in: in the record's own words, or that it does not say, with how to reach them. */
export const joinWordsOf = (raw: Raw, reach: Reach): string => {
  const own = line(raw, 'application_process', 'pc_attendingAccess_additionalInfo')
  if (own !== null) return plainUpTo(own, 600)
  const access = line(raw, 'attending_access')
  const said = access === null ? undefined : (ACCESS[access.toLowerCase()] ?? `${access}.`)
  return `${said ?? 'How to join was not said.'}${reachWords(reach)}`
}
