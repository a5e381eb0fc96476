/** The words that are there, with a space between them; nothing at all when none is. */
export function join(...words: (string | false | undefined)[]): string | undefined {
  return words.filter(Boolean).join(' ') || undefined
}
