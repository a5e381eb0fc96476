/** The same words with a capital first: for headings made of our own words, never of anybody's. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
