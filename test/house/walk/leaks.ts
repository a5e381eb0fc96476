/** Words that belong to somebody, each of them as it could be found. */
export const searchable = (words: readonly (string | null | undefined)[]): string[] => [
  ...new Set(words.flatMap((one) => (one && one.length >= 8 ? [one.toLowerCase()] : []))),
]

const forms = (text: string): string => {
  const lower = text.toLowerCase()
  try {
    return `${lower} ${decodeURIComponent(lower.replaceAll('+', ' '))}`
  } catch {
    return lower
  }
}

/** Which of somebody's words stand in a text that everybody might see, plain or as an address has them. */
export const leaks = (text: string, words: readonly string[]): string[] => {
  const seen = forms(text)
  return words
    .filter((one) => seen.includes(one))
    .map((one) => `“${one.slice(0, 60)}” stands in ${text.slice(0, 120)}`)
}
