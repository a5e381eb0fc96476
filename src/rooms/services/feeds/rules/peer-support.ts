import type { Listing } from './listing.ts'

export type Verdict = 'peer support' | 'doubtful' | 'not peer support'

/** Which services count as peer support. The page that explains it is written from this. */
export const sureKinds = [
  'peer support',
  'peer group',
  'self-help',
  'self help',
  'mutual support',
  'mutual aid',
]
export const sureNames = [
  'peer support',
  'peer led',
  'peer group',
  'peer mentor',
  'self help group',
  'mutual support',
  'support group',
  'support groups',
]
export const sureWords = [
  'is a peer support',
  'peer led',
  'peer support group',
  'mutual support group',
  'run by people with lived experience',
]
export const doubtfulWords = [
  'peer support',
  'peer mentor',
  'peer worker',
  'peer group',
  'self help',
  'support group',
  'support groups',
  'mutual support',
  'mutual aid',
  'lived experience',
  'user led',
  'survivor led',
  'support each other',
  'supporting each other',
  'been through similar',
  'been there',
  'anonymous fellowship',
]

const spoken = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

const firstIn = (text: string, phrases: readonly string[]): string | undefined => {
  const said = spoken(text)
  return phrases.find((phrase) => said.includes(spoken(phrase)))
}

/**
 * Whether a listing is peer support, and why: what it is sorted under first, then what it is called, then
 * what it says. What only mentions it is for a coordinator to decide.
 */
export const judge = (
  listing: Pick<Listing, 'name' | 'words' | 'terms'>,
): { verdict: Verdict; because: string } => {
  const kind = listing.terms.find(({ name }) => firstIn(name, sureKinds))?.name
  if (kind) return { verdict: 'peer support', because: `It is sorted under “${kind}”.` }
  const called = firstIn(listing.name, sureNames)
  if (called) return { verdict: 'peer support', because: `Its name says “${called}”.` }
  const sure = firstIn(listing.words, sureWords)
  if (sure) return { verdict: 'peer support', because: `It says “${sure}” of itself.` }
  const mentioned = firstIn(`${listing.name} ${listing.words}`, doubtfulWords)
  if (mentioned) return { verdict: 'doubtful', because: `It mentions “${mentioned}”.` }
  return {
    verdict: 'not peer support',
    because: 'Nothing in it speaks of peers helping each other.',
  }
}
