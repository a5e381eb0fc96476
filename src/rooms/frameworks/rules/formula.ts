// A spreadsheet runs what begins like this as a formula: an apostrophe before it makes it words again.
const formula = /^'*[=+\-@\t\r]/
export const unharmed = (text: string): string => (formula.test(text) ? `'${text}` : text)
export const asWritten = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text
