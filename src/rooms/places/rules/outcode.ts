const whole = /^([A-Z]{1,2}[0-9][A-Z0-9]?)[0-9][A-Z]{2}$/
const half = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/

/**
 * The first half of a postcode, however it was written: `bs5 6ab`, `BS56AB`, `bs5`, `BS5 6`.
 * @returns undefined when it cannot be a postcode
 */
export const readOutcode = (text: string): string | undefined => {
  const typed = text.normalize('NFKC').toUpperCase().trim()
  const together = typed.replace(/[\s.-]/g, '')
  const full = whole.exec(together)
  if (full) return full[1]
  const first = typed.split(/[\s.-]+/)[0]!
  return half.test(first) ? first : undefined
}
