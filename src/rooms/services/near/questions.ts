import { readOutcode } from '../../places/places.ts'
import { kindsOfTag, readChoice, type KindOfTag } from '../rules/choices.ts'
import type { Part } from '../rules/asked.ts'

/** What somebody looks for, as it stands in the address. Empty is not asked. */
export type Asked = { place: string; what: string; page: number; miles: number | undefined } & {
  [K in KindOfTag]: string | undefined
}

export const milesChoices = [2, 5, 10, 25] as const

const one = (text: string | undefined, most: number) =>
  (text ?? '').normalize('NFC').replace(/\p{C}/gu, ' ').trim().slice(0, most)

/** Reads an address, whatever stands in it: what is no choice of ours was not asked. */
export const readQuestions = (query: Readonly<Record<string, string>>): Asked => {
  const page = Number(query['page'] ?? 1)
  return {
    place: one(query['place'], 80),
    what: one(query['what'], 120),
    how: readChoice('how', query['how']),
    for: readChoice('for', query['for']),
    access: readChoice('access', query['access']),
    language: readChoice('language', query['language']),
    miles: milesChoices.find((miles) => String(miles) === query['miles']),
    page: Number.isInteger(page) && page >= 1 && page <= 100 ? page : 1,
  }
}

/** The same questions as an address, which can be kept, sent on and printed. */
export const nearAddress = (asked: Partial<Asked>): string => {
  const query = new URLSearchParams()
  if (asked.place) query.set('place', asked.place)
  if (asked.what) query.set('what', asked.what)
  for (const kind of Object.keys(kindsOfTag) as KindOfTag[])
    if (asked[kind]) query.set(kind, asked[kind])
  if (asked.miles) query.set('miles', String(asked.miles))
  if (asked.page && asked.page > 1) query.set('page', String(asked.page))
  return query.size === 0 ? '/services' : `/services?${query}`
}

/** What was chosen, as tags that must be met. */
export const chosenParts = (asked: Asked): Part[] =>
  (Object.keys(kindsOfTag) as KindOfTag[]).flatMap((kind) =>
    asked[kind] ? [[`${kind}:${asked[kind]}`]] : [],
  )

/** The first half of a postcode that was typed whole, so that the whole of it stands in no address. */
export const halfOfWhole = (place: string): string | undefined => {
  const outcode = readOutcode(place)
  return outcode !== undefined && place.toUpperCase() !== outcode ? outcode : undefined
}
