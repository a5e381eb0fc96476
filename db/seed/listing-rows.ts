// The rows around one invented service: tags, languages, times, whom to reach.
import type stock from './stock/listings.json'
import type { Random } from './random.ts'
import type { AnyRow, Service } from './rows.ts'

export type Stock = (typeof stock)[number]
export type Making = { random: Random; start: Date; one: Stock; service: Service }

export const ofService = ({ cell_id, id, organisation_id }: Service) => ({
  cell_id,
  service_id: id,
  organisation_id,
})

export const tags = ({ one, service }: Making): AnyRow[] =>
  (['how', 'for', 'access'] as const).flatMap((kind) =>
    one[kind].map((value) => ({ ...ofService(service), kind, value })),
  )

const names: Readonly<Record<string, string>> = {
  en: 'English',
  so: 'Somali',
  pl: 'Polish',
  ur: 'Urdu',
  pa: 'Punjabi',
  bn: 'Bengali',
  bfi: 'British Sign Language',
  ar: 'Arabic',
}

export const languages = ({ random, start, one, service }: Making): AnyRow[] =>
  one.languages.map((code) => ({
    ...ofService(service),
    id: random.id(start),
    code,
    name: names[code],
  }))

export const schedules = ({ random, start, one, service }: Making): AnyRow[] =>
  one.schedule === null
    ? []
    : [
        {
          ...ofService(service),
          id: random.id(start),
          freq: one.schedule.freq,
          byday: one.schedule.byday,
          opens_at: one.schedule.opensAt,
          closes_at: one.schedule.closesAt,
        },
      ]

export const contacts = ({ random, start, one, service }: Making): AnyRow[] =>
  one.phone === null
    ? []
    : [{ ...ofService(service), id: random.id(start), title: 'Whoever is in' }]

export const phones = ({ random, start, one, service }: Making, [contact]: AnyRow[]): AnyRow[] =>
  contact
    ? [
        {
          ...ofService(service),
          id: random.id(start),
          contact_id: contact['id'],
          number: one.phone,
        },
      ]
    : []
