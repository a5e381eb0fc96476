import concepts from '../../data/vocabulary/concepts.json' with { type: 'json' }

/** One thing somebody may have lived, as the vocabulary says it. */
export type Concept = { id: string; name: string; both: string; broader?: string }

export const vocabulary: readonly Concept[] = concepts

/** Languages that a form offers by these codes, and what they are called on a page. */
export const languageNames: Readonly<Record<string, string>> = {
  cy: 'Welsh',
  pl: 'Polish',
  ro: 'Romanian',
  pa: 'Panjabi',
  ur: 'Urdu',
  pt: 'Portuguese',
  es: 'Spanish',
  ar: 'Arabic',
  gu: 'Gujarati',
}

/** Those of it that are neither broader nor narrower than another: a reason in common is then of one kind only. */
export const unrelated: readonly Concept[] = vocabulary.filter(
  ({ id, broader }) => broader === undefined && vocabulary.every((one) => one.broader !== id),
)

/** True when whoever has lived the one has lived the other too: it is the same, or broader. */
export const isWithin = (narrow: string | undefined, broad: string): boolean =>
  narrow !== undefined &&
  (narrow === broad || isWithin(vocabulary.find(({ id }) => id === narrow)?.broader, broad))
