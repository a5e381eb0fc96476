import type { Saying } from '../../../stewardship/stewardship.ts'
import type { Listing } from './listing.ts'

const spoken = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Shorter sayings are found in other words too easily. */
const SHORTEST = 5

/**
 * Which experiences a service is about: those that its name, what it is sorted under, or for whom it says it
 * is, name outright. Its prose mentions many things, and is only searched.
 */
export const aboutOf = (
  { name, terms, forWhom }: Pick<Listing, 'name' | 'terms' | 'forWhom'>,
  sayings: readonly Saying[],
): string[] => {
  const text = spoken([name, forWhom ?? '', ...terms.map((term) => term.name)].join(' | '))
  const said = sayings.filter(
    ({ words }) => words.length >= SHORTEST && text.includes(spoken(words)),
  )
  return [...new Set(said.map(({ concept }) => concept))]
}
