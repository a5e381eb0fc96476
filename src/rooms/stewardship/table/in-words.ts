import { sentence } from '../../../ui/sentence.ts'
import type { Proposal } from '../proposals.ts'
import { nameOfRule } from '../rule-names.ts'
import type { Hindrance } from '../rules/decide.ts'
import type { Concept } from '../vocabulary.ts'

const nameOf = (concepts: readonly Concept[], id: string | null): string =>
  sentence(concepts.find((concept) => concept.id === id)?.name ?? 'a word')

/** What a proposal asks for, in a few words: a heading, and a line in the list. */
export const titleOf = (proposal: Proposal, concepts: readonly Concept[]): string => {
  const name = nameOf(concepts, proposal.concept)
  if (proposal.kind === 'new') return `A new word: ${sentence(proposal.name!)}`
  if (proposal.kind === 'change') return `Other words for: ${name}`
  if (proposal.kind === 'saying') return `“${proposal.words}”, as another way of saying: ${name}`
  if (proposal.kind === 'retire') return `Let go of: ${name}`
  return `${nameOfRule(proposal.rule!)}: ${proposal.value}`
}

const hindrances: Record<Hindrance, string> = {
  'too few peers at the table': 'It cannot be decided while peers are not the most at the table.',
  'too soon': 'It cannot be decided yet: people have time to say what they think.',
  'too few': 'It waits for two stewards who say the same.',
  'no peer': 'It waits for a peer among those who say so.',
  'evenly split': 'It cannot be decided while the table is evenly split.',
}

export const waitsFor = (because: Hindrance): string => hindrances[because]
