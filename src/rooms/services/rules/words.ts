import { stemmer } from 'stemmer'

// Words that every listing has, or that say nothing about one. In a list of peer support, "support" finds
// everything and so finds nothing.
const EMPTY = new Set(
  `a about an and any are as at be been by can come for from get had has have he help helps her his how i if in
  is it its like me my near of on or our people person peer peers run she so some someone somebody support
  supports that the their them there they this to us was we what when where who whose will with you your
  group groups service services`.split(/\s+/),
)

const LONGEST = 40

/** The words of a text as they are written: lower case, no accents, apostrophes closed up. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== '' && word !== '+')
    .map((word) => word.slice(0, LONGEST))

/**
 * The words by which a text is found, each once, cut to its stem: "hearing voices" and "hear a voice" meet.
 * English stems (Porter); words in other scripts stay as they are.
 */
export const stemsOf = (text: string): string[] => [
  ...new Set(
    plainWords(text)
      .filter((word) => !EMPTY.has(word))
      .map((word) => (/^[a-z]+$/.test(word) ? stemmer(word) : word)),
  ),
]
