import type { Term } from './listing.ts'
import { isRaw, line, things, type Raw } from './raw.ts'

const termOf = (raw: Raw, vocabulary: string): Term | undefined => {
  const name = line(raw, 'name', 'term', 'audienceType', 'label')
  if (name === null) return undefined
  const named = raw['taxonomy_detail']
  const list = line(raw, 'taxonomy', 'vocabulary') ?? (isRaw(named) ? line(named, 'name') : null)
  return {
    key: line(raw, 'id', 'slug', 'code') ?? name,
    name: name.slice(0, 200),
    vocabulary: list?.slice(0, 200) ?? vocabulary,
    description: line(raw, 'description'),
  }
}

const within = (raw: Raw, key: string): Raw[] => {
  const value = raw[key]
  return isRaw(value) ? [value] : []
}

const chosen = (raw: Raw, key: string): Raw[] => {
  const name = line(raw, key)
  return name === null ? [] : [{ name }]
}

/** The kinds a feed puts a service under, however it says so, each once. */
export const termsOf = (raw: Raw): Term[] => {
  const found = [
    ...things(raw, 'attributes').flatMap((one) =>
      within(one, 'taxonomy_term').map((term) => termOf(term, 'Kinds of service')),
    ),
    ...things(raw, 'service_taxonomys', 'service_taxonomies').flatMap((one) =>
      within(one, 'taxonomy').map((term) => termOf(term, 'Kinds of service')),
    ),
    ...things(raw, 'taxonomies', 'categories').map((one) => termOf(one, 'Kinds of service')),
    ...things(raw, 'pc_targetAudience', 'suitabilities').map((one) => termOf(one, 'For whom')),
    ...chosen(raw, 'deliverable_type').map((one) => termOf(one, 'Kinds of help')),
  ].filter((term) => term !== undefined)
  return [...new Map(found.map((term) => [`${term.vocabulary}|${term.name}`, term])).values()]
}

/** For whom it says it is: its audiences and who is eligible, in its own words. */
export const forWhomOf = (raw: Raw): string | null => {
  const said = [
    ...things(raw, 'pc_targetAudience', 'suitabilities').map((one) =>
      line(one, 'audienceType', 'name', 'label')?.replaceAll('>', ', '),
    ),
    ...things(raw, 'eligibilitys', 'eligibilities').map((one) => line(one, 'eligibility')),
    line(raw, 'eligibility_description'),
  ].filter((one): one is string => typeof one === 'string')
  return said.length > 0 ? [...new Set(said)].join(', ').slice(0, 500) : null
}
