const LONGEST = 220

/** The beginning of what somebody wrote, cut between two words and marked as cut. */
export const shortened = (text: string): string => {
  const letters = [...text]
  if (letters.length <= LONGEST) return text
  const cut = letters.slice(0, LONGEST).join('')
  const lastSpace = cut.search(/\s\S*$/)
  return `${lastSpace > LONGEST / 2 ? cut.slice(0, lastSpace) : cut}\u2026`
}
