import type { Listing } from './listing.ts'

// What a feed's words for people and places mean among the choices a visitor has. Only what is said outright.
const FOR: readonly [RegExp, string][] = [
  [/\bwom[ae]n\b/i, 'women'],
  [/\bmen\b/i, 'men'],
  [/\btrans\b|non-?binary/i, 'trans and non-binary people'],
  [/lgbt/i, 'lgbtq people'],
  [/young adults|care leavers|students/i, 'young adults'],
  [/older people|50\+|over 50/i, 'older people'],
  [/\bparents?\b/i, 'parents'],
  [/\bcarers?\b/i, 'carers and families'],
  [/culturally specific|faith/i, 'people of one culture or faith'],
  [/\bdeaf\b/i, 'deaf people'],
  [/disabled people|wheelchair users/i, 'disabled people'],
  [/armed forces|veterans/i, 'veterans'],
  [/refugees|asylum/i, 'people seeking safety'],
]

const ACCESS: readonly [RegExp, string][] = [
  [/wheelchair|step[- ]?free|level access|ramp/i, 'step-free'],
  [/accessible (toilet|wc)/i, 'accessible toilet'],
  [/(hearing|induction) loop/i, 'hearing loop'],
  [/sign language|\bbsl\b/i, 'sign language'],
  [/quiet (room|space)/i, 'quiet room'],
  [/easy read/i, 'easy read'],
]

const named = (texts: readonly (string | null)[], list: readonly [RegExp, string][]): string[] =>
  list
    .filter(([words]) => texts.some((text) => text !== null && words.test(text)))
    .map(([, tag]) => tag)

/** For whom it is and what makes it easy to get into, from what it chose from lists; never from its prose. */
export const feedTags = (listing: Listing): { kind: 'how' | 'for' | 'access'; value: string }[] => {
  const audiences = listing.terms.filter(({ vocabulary }) => vocabulary === 'For whom')
  const access = listing.places.flatMap(({ accessibility }) =>
    accessibility.flatMap(({ description, details }) => [description, details]),
  )
  const free = listing.costs.length > 0 && listing.costs.every(({ amount }) => amount === 0)
  return [
    ...(listing.how === 'not said' ? [] : [{ kind: 'how' as const, value: listing.how }]),
    ...named(
      audiences.map(({ name }) => name),
      FOR,
    ).map((value) => ({ kind: 'for' as const, value })),
    ...[...named(access, ACCESS), ...(free ? ['free to join'] : [])].map((value) => ({
      kind: 'access' as const,
      value,
    })),
  ]
}
