import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import type { Audience, FacetKind } from '../../people/people.ts'
import type { Concept } from '../../stewardship/stewardship.ts'

/** One state of one page, drawn by its real view from what is plainly invented. */
export type State = { name: string; draw: (facts: ViewFacts) => PageView }
export type Page = { page: string; states: readonly State[] }

export type Facet = {
  id: string
  kind: FacetKind
  concept: string | null
  tag: string | null
  audience: Audience
  words: string | null
}

const number = (count: number) => String(count).padStart(12, '0')

/** An identifier that is nobody's: it begins with noughts, as none that was ever made does. */
export const nobodys = (count: number): string => `00000000-0000-4000-8000-${number(count)}`

export const someDay = new Date('2027-01-14T14:30:00Z')

export const both = [
  'have been in hospital when you did not choose to be',
  'are bringing up children through it',
]

export const ninaWords =
  'I came home in March. I would like to sit with somebody who will not tell me to cheer up.'
export const bertWords = 'I know the ward at night, and the first walk to the shops. I hum.'

/** The same page, as it is when something has to be mended: nothing that was typed is lost. */
export const wrong = (
  facts: ViewFacts,
  errors: Record<string, string>,
  typed: Record<string, string[]> = {},
): ViewFacts => ({ ...facts, form: { ...facts.form, errors, typed } })

const concept = (id: string, name: string, youBoth: string, broader: string | null): Concept => ({
  id,
  name,
  youBoth,
  about: 'Invented for the gallery.',
  theme: broader === null ? 'Bread' : 'Water',
  broader,
  retired: false,
})

/** Two invented words, one of them part of the other, and a third. */
export const concepts: Concept[] = [
  concept('baking', 'getting up to bake', 'get up to bake', null),
  concept('rivers', 'living by a river', 'live by a river', 'baking'),
  concept('floods', 'a house that was under water', 'have had a house under water', 'rivers'),
]

export const facet = (count: number, kind: FacetKind, more: Partial<Facet>): Facet => ({
  id: nobodys(count),
  kind,
  concept: null,
  tag: null,
  audience: 'might meet',
  words: null,
  ...more,
})

/** What an invented person has said: a name, words, something else, and two things lived. */
export const said: Facet[] = [
  facet(1, 'name', { words: 'Nina' }),
  facet(2, 'asking', { words: ninaWords }),
  facet(3, 'something else', { words: 'I keep bees.', audience: 'both yes' }),
  facet(4, 'experience', { concept: 'baking' }),
  facet(5, 'experience', { concept: 'floods', audience: 'match' }),
]

/** How far somebody has come with the pages of asking. */
export const steps = [
  { href: '/ask', text: 'Your name and your words', kept: true },
  { href: '/ask/common', text: 'What you would like in common', kept: false },
]
