import type { Meeting } from './listing.ts'
import { day, isRaw, line, number, things, time, webAddress, type Raw } from './raw.ts'

const DAYS: Record<string, string> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
}

const bydayOf = (raw: Raw): string | null => {
  const said = line(raw, 'byday') ?? DAYS[line(raw, 'weekday')?.toLowerCase() ?? ''] ?? null
  return said !== null &&
    /^[+-]?\d?(MO|TU|WE|TH|FR|SA|SU)(,[+-]?\d?(MO|TU|WE|TH|FR|SA|SU))*$/.test(said)
    ? said
    : null
}

const freqOf = (raw: Raw): Meeting['freq'] => {
  const said = line(raw, 'freq')?.toUpperCase()
  if (said === 'WEEKLY' || said === 'MONTHLY') return said
  return line(raw, 'weekday') !== null ? 'WEEKLY' : null
}

const meetingOf = (raw: Raw, place: string | null): Meeting => {
  const every = number(raw, 'interval')
  return {
    place,
    validFrom: day(raw, 'valid_from'),
    validTo: day(raw, 'valid_to', 'until'),
    dtstart: day(raw, 'dtstart'),
    freq: freqOf(raw),
    every: every !== null && Number.isInteger(every) && every > 0 && every < 100 ? every : null,
    byday: bydayOf(raw),
    bymonthday: line(raw, 'bymonthday')?.slice(0, 80) ?? null,
    description: line(raw, 'description'),
    opensAt: time(raw, 'opens_at'),
    closesAt: time(raw, 'closes_at'),
    link: webAddress(raw, 'schedule_link'),
    attending: line(raw, 'attending_type'),
    notes: line(raw, 'notes'),
  }
}

const atPlaces = (raw: Raw): Meeting[] =>
  things(raw, 'service_at_locations', 'service_at_location').flatMap((at) => {
    const { location } = at
    const place = line(at, 'location_id') ?? (isRaw(location) ? line(location, 'id') : null)
    return things(at, 'schedules', 'regular_schedule', 'regular_schedules').map((one) =>
      meetingOf(one, place),
    )
  })

/** When it meets, each time once: several feeds say the same under the service and under its place. */
export const meetingsOf = (raw: Raw): Meeting[] => {
  const own = things(raw, 'schedules', 'regular_schedules', 'regular_schedule').map((one) =>
    meetingOf(one, null),
  )
  const all = [...atPlaces(raw), ...own]
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}
