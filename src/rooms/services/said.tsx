import { dayInWords } from '../../ui/day.ts'
import type { Service } from './listing.ts'
import { ways } from './rules/choices.ts'
import { monthsBefore } from './rules/fresh.ts'

type Runs = Pick<Service, 'how' | 'organisation' | 'sector' | 'invented'>
type Said = Pick<
  Service,
  'waitWeeks' | 'places' | 'room' | 'fullUntil' | 'saidOn' | 'saidBy' | 'pausedUntil'
>
type Where = Pick<Service, 'venueConfidential' | 'outcode' | 'town' | 'how'>
type Confirmed = Pick<Service, 'confirmedOn' | 'confirmedBy'>

/** Who runs it and in which sector, and whether it is made up. */
export const RunBy = ({ service }: { service: Runs }) => {
  const way = (ways as Record<string, string>)[service.how]
  return (
    <p>
      {way ? `${way}, run by` : 'Run by'} {service.organisation} ({service.sector})
      {service.invented ? ' (invented)' : ''}
      {way ? '' : '. How it meets is not said'}
    </p>
  )
}

/** "Not known" is as plain an answer as a number. */
export const waitInWords = ({ waitWeeks }: Pick<Said, 'waitWeeks'>): string => {
  if (waitWeeks === null) return 'not known'
  if (waitWeeks === 0) return 'none'
  return waitWeeks === 1 ? 'about a week' : `about ${waitWeeks} weeks`
}

/** How many places are free; "full until March" is an answer too, until March has come. */
export const placesInWords = (
  { places, room, fullUntil }: Pick<Said, 'places' | 'room' | 'fullUntil'>,
  today = '',
): string => {
  if (fullUntil !== null && fullUntil <= today) return 'not known since then'
  if (room === 'full' && fullUntil !== null) return `full until ${dayInWords(fullUntil)}`
  if (places !== null) return places === 0 ? 'none just now' : String(places)
  if (room === null) return 'not known'
  return room === 'full' ? 'full just now' : 'yes, how many is not known'
}

export const whereInWords = ({ venueConfidential, outcode, town, how }: Where): string => {
  if (venueConfidential) return 'told to you in private, to keep people safe'
  if (outcode === null && how === 'online') return 'online, from anywhere'
  if (outcode === null && how === 'phone') return 'by phone, from anywhere'
  if (outcode === null) return 'not known'
  return town === null ? outcode : `${town}, ${outcode}`
}

export const saidInWords = ({ saidOn, saidBy, waitWeeks, places, room }: Said): string => {
  if (saidOn === null || saidBy === null)
    return 'Nobody has said how long the wait is, or how many places are free.'
  const silent = waitWeeks === null || (places === null && room === null)
  const part = silent ? ' What is not known, they did not say.' : ''
  return `Said by ${saidBy} on ${dayInWords(saidOn)}.${part}`
}

/** Whether somebody has looked at the page and said that it still holds. Old is said, never hidden. */
export const confirmedInWords = (
  { confirmedOn, confirmedBy }: Confirmed,
  today: string,
): string => {
  if (confirmedOn === null)
    return 'Nobody who runs it has confirmed this page. Ask before you set out.'
  const said = `${confirmedBy} said on ${dayInWords(confirmedOn)} that this page is right.`
  return confirmedOn < monthsBefore(today, 6)
    ? `${said} That is more than six months ago, so ask before you set out.`
    : said
}

export const milesInWords = (miles: number): string =>
  miles < 1.5
    ? miles < 1
      ? 'less than a mile away'
      : 'about a mile away'
    : `about ${Math.round(miles)} miles away`
