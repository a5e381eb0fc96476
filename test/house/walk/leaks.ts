/** Words that belong to somebody, as they are looked for. */
export const searchable = (words: readonly string[]): string[] =>
  words.map((one) => one.toLowerCase())

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
