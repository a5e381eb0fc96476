import { dayInWords } from '../../ui/day.ts'
import type { Service } from './listing.ts'

const ways: Readonly<Record<string, string>> = {
  'one to one': 'Two people, one to one',
  group: 'A group',
  'drop-in': 'A drop-in',
  online: 'Online',
  phone: 'By phone',
}

/** Who runs it and in which sector, and whether it is made up. */
export const RunBy = ({ service }: { service: Service }) => (
  <p>
    {ways[service.how] ?? service.how}, run by {service.organisation} ({service.sector})
    {service.invented ? ' (invented)' : ''}
  </p>
)

/** "Not known" is as plain an answer as a number. */
export const waitInWords = ({ waitWeeks }: Service): string => {
  if (waitWeeks === null) return 'not known'
  if (waitWeeks === 0) return 'none'
  return waitWeeks === 1 ? 'about a week' : `about ${waitWeeks} weeks`
}

export const placesInWords = ({ places }: Service): string => {
  if (places === null) return 'not known'
  return places === 0 ? 'none just now' : String(places)
}

export const whereInWords = ({ venueConfidential, outcode, town }: Service): string => {
  if (venueConfidential) return 'told to you in private, to keep people safe'
  if (outcode === null) return 'not known'
  return town === null ? outcode : `${town}, ${outcode}`
}

export const saidInWords = ({ saidOn, saidBy, waitWeeks, places }: Service): string => {
  if (saidOn === null || saidBy === null)
    return 'Nobody has said how long the wait is, or how many places are free.'
  const part = waitWeeks === null || places === null ? ' What is not known, they did not say.' : ''
  return `Said by ${saidBy} on ${dayInWords(saidOn)}.${part}`
}
