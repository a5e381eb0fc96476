import type { Errors } from '../../../platform/http/fields.ts'
import type { ProposalKind } from '../stewardship.routes.ts'

/** What was typed, as it came from the form. */
export type Typed = {
  kind: ProposalKind
  about: string
  name: string
  both: string
  hint: string
  theme: string
  broader: string
  words: string
  value: string
  why: string
}

/** What there is to propose about. */
export type Known = {
  concepts: readonly { id: string; retired: boolean }[]
  themes: readonly string[]
  rules: readonly { name: string; value: number }[]
}

// The compact sets these: stewards may ask for more, never for less.
const LEAST: Readonly<Record<string, number>> = { minimum_group: 5, wait_endings_min: 11 }

export const leastOf = (rule: string): number => LEAST[rule] ?? 1
const MOST = 1000

const conceptErrors = (typed: Typed, { concepts, themes }: Known): Errors => ({
  ...(typed.name === '' ? { name: 'Write what it is called' } : {}),
  ...(typed.both === '' ? { both: 'Finish the sentence: You both' } : {}),
  ...(/!/.test(typed.name + typed.both + typed.hint)
    ? { name: 'Say it without an exclamation mark' }
    : {}),
  ...(themes.includes(typed.theme) ? {} : { theme: 'Choose what it belongs with' }),
  ...(typed.broader === '' || concepts.some(({ id }) => id === typed.broader && id !== typed.about)
    ? {}
    : { broader: 'Choose something wider from the list, or nothing' }),
})

const ruleErrors = ({ about, value }: Typed, { rules }: Known): Errors => {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : 0
  const now = rules.find(({ name }) => name === about)
  if (number < leastOf(about) || number > MOST)
    return { value: `Write a whole number from ${leastOf(about)} to ${MOST}` }
  return now?.value === number ? { value: 'That is the number it has now' } : {}
}

const ownErrors = (typed: Typed, known: Known): Errors => {
  if (typed.kind === 'rule') return ruleErrors(typed, known)
  if (typed.kind === 'new' || typed.kind === 'change') return conceptErrors(typed, known)
  return typed.kind === 'saying' && typed.words === '' ? { words: 'Write how people say it' } : {}
}

/** What has to be mended before it can be put to the table; nothing when it can be. */
export const proposalErrors = (typed: Typed, known: Known): Errors => ({
  ...ownErrors(typed, known),
  ...(typed.why === '' ? { why: 'Say why, so that others can weigh it' } : {}),
})

/** True when there is something of that name to propose about. */
export const isAboutSomething = (
  { kind, about }: Pick<Typed, 'kind' | 'about'>,
  known: Known,
): boolean =>
  kind === 'new'
    ? true
    : kind === 'rule'
      ? known.rules.some(({ name }) => name === about)
      : known.concepts.some(({ id, retired }) => id === about && !retired)
