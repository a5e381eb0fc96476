import { idIn } from '../feeds/keeping/ids.ts'
import type { TermRow } from './kith-terms.ts'
import { kithTermId } from './kith-terms.ts'

/** A service as it is read to be written out. */
export type Facts = {
  id: string
  organisationId: string
  name: string
  words: string
  how: string
  joinWords: string
  forWhom: string | null
  url: string | null
  email: string | null
  status: string
  fees: string | null
  accreditations: string | null
  minimumAge: number | null
  maximumAge: number | null
  assuredOn: string | null
  confirmedOn: string | null
  assurerEmail: string | null
  alert: string | null
  modifiedAt: Date | null
  places: number | null
  room: string | null
  fullUntil: string | null
  waitWeeks: number | null
  saidOn: string | null
  saidBy: string | null
  pausedUntil: string | null
  pauseWords: string | null
  confidential: boolean
  runner: string
  invented: boolean
}

type Kind = 'about' | 'how' | 'for' | 'access'
export type Around = {
  attributes: unknown[]
  tags: { kind: Kind; key: string }[]
  about: { kind: Kind; key: string }[]
} & Record<string, unknown>

/** The same without what is not known: the standard has no null. */
export const known = <T extends object>(facts: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  ) as Partial<T>

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a

const alertOf = ({ alert, pausedUntil, pauseWords, invented }: Facts): string | null => {
  const said = [
    alert,
    pausedUntil === null ? null : `Paused until ${pausedUntil}.`,
    pauseWords,
    invented ? 'This is invented, to show how Kith works.' : null,
  ].filter((one) => one !== null)
  return said.length > 0 ? said.join(' ') : null
}

const moment = (facts: Facts): string | null => {
  if (facts.modifiedAt !== null) return facts.modifiedAt.toISOString()
  const day = later(facts.confirmedOn, facts.saidOn)
  return day === null ? null : `${day}T00:00:00.000Z`
}

/** A service by itself, with nothing around it: as it stands in a list. */
export const briefly = (facts: Facts) =>
  known({
    id: facts.id,
    organization_id: facts.organisationId,
    name: facts.name,
    description: facts.words,
    url: facts.url,
    email: facts.email,
    status: facts.status,
    fees: facts.fees,
    accreditations: facts.accreditations,
    minimum_age: facts.minimumAge,
    maximum_age: facts.maximumAge,
    // The last day that anybody who answers for it looked: the owner's "still right", or its feed's.
    assured_date: later(facts.assuredOn, facts.confirmedOn),
    assurer_email: facts.assurerEmail,
    alert: alertOf(facts),
    last_modified: moment(facts),
    application_process: facts.joinWords,
    eligibility_description: facts.forWhom,
  })

const saidWords = ({ waitWeeks, saidBy, saidOn, fullUntil }: Facts): string =>
  [
    fullUntil === null ? null : `Full until ${fullUntil}.`,
    waitWeeks === null
      ? null
      : `The wait is about ${waitWeeks} ${waitWeeks === 1 ? 'week' : 'weeks'}.`,
    `Said by ${saidBy} on ${saidOn}.`,
  ]
    .filter((one) => one !== null)
    .join(' ')

// "Full until" holds until that day; after it nobody has said.
const freeOf = ({ places, room, fullUntil }: Facts, today: string): number | null => {
  if (fullUntil !== null && fullUntil <= today) return null
  return room === 'full' ? 0 : places
}

/** Free places as they were last said (HSDS 3.1 calls it capacity); nothing where nobody has said a number. */
export const capacityOf = (facts: Facts, today: string) => {
  const available = freeOf(facts, today)
  if (available === null || facts.saidOn === null) return []
  return [
    {
      id: idIn('kith', 'capacity', facts.id),
      service_id: facts.id,
      unit: { id: idIn('kith', 'unit', 'places'), name: 'free places' },
      available,
      updated: `${facts.saidOn}T00:00:00.000Z`,
      description: saidWords(facts),
    },
  ]
}

const kithAttributes = (id: string, stands: Around['tags'], terms: readonly TermRow[]) =>
  stands.flatMap(({ kind, key }) => {
    const term = terms.find((one) => one.id === kithTermId(kind, key))
    return term
      ? [
          {
            id: idIn('kith', 'attribute', id, kind, key),
            link_id: id,
            link_type: 'service',
            taxonomy_term_id: term.id,
            taxonomy_term: term,
          },
        ]
      : []
  })

/** A service with all that is around it. */
export const wholly = (
  { tags, about, attributes, ...around }: Around,
  facts: Facts,
  terms: readonly TermRow[],
  today: string,
) => {
  const stands = [...about, ...tags, { kind: 'how' as const, key: facts.how }]
  const once = [...new Map(stands.map((one) => [`${one.kind} ${one.key}`, one])).values()]
  return {
    ...briefly(facts),
    ...around,
    attributes: [...attributes, ...kithAttributes(facts.id, once, terms)],
    service_capacity: capacityOf(facts, today),
  }
}
