import { plainWords, stemsOf } from './words.ts'

/** What of a listing it can be found by. */
export type Findable = {
  name: string
  words: string
  organisation: string
  forWhom: string | null
  how: string
  tags: readonly { kind: string; value: string }[]
  concepts: readonly { id: string; name: string }[]
  languages: readonly string[]
}

const MOST_WORDS = 120

/** Every tag of a listing, each once. */
export const tagsOf = (listing: Findable): string[] => {
  const text = [
    listing.name,
    listing.organisation,
    ...listing.concepts.map(({ name }) => name),
    listing.forWhom ?? '',
    listing.words,
  ].join(' ')
  return [
    ...new Set([
      'all',
      `how:${listing.how}`,
      ...listing.tags.map(({ kind, value }) => `${kind}:${value}`),
      ...listing.concepts.map(({ id }) => `about:${id}`),
      ...listing.languages.map((code) => `language:${code.toLowerCase().slice(0, 20)}`),
      ...stemsOf(text)
        .slice(0, MOST_WORDS)
        .map((word) => `word:${word}`),
    ]),
  ]
}

/** By which a list is put in order: a name as it is looked up, not as it is written. */
export const sortName = (name: string): string =>
  plainWords(name)
    .join(' ')
    .replace(/^(the|a|an) /, '')
    .slice(0, 80)
