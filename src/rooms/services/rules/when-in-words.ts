import { readByday, type Schedule } from './meeting.ts'

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const ordinals: Readonly<Record<string, string>> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '-1': 'last',
}

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const clock = (time: string | null) => time?.slice(0, 5).replace(/^0/, '')

const daysInWords = ({ freq, byday, repeatsEvery }: Schedule): string | undefined => {
  const days = readByday(byday)
  if (days.length === 0) return undefined
  if (freq === 'MONTHLY')
    return `The ${listed.format(days.map(({ nth, weekday }) => `${ordinals[nth ?? ''] ?? ''} ${names[weekday]}`.trim()))} of the month`
  const every = repeatsEvery && repeatsEvery > 1 ? `Every ${repeatsEvery} weeks on` : 'Every'
  return `${every} ${listed.format(days.map(({ weekday }) => names[weekday]!))}`
}

/** "Every Tuesday, 11:00 to 13:00"; its own description where nothing else is said. */
export const whenInWords = (schedule: Schedule): string | undefined => {
  const days = daysInWords(schedule)
  const [from, to] = [clock(schedule.opensAt), clock(schedule.closesAt)]
  const hours = from && to ? `${from} to ${to}` : from ? `from ${from}` : undefined
  const said = [days, hours].flatMap((part) => part ?? []).join(', ')
  return said || schedule.description || undefined
}
