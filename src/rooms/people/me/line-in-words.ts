import { dateInWords, dayInWords } from '../../../ui/day.ts'

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)

const inWords = (value: unknown): string => {
  if (value instanceof Date) return dateInWords(value)
  return isDay(value) ? dayInWords(value) : String(value)
}

/** One line of what a room holds about somebody: a sentence of its own, or what it says, in order. */
export const lineInWords = (line: unknown): string =>
  typeof line === 'string'
    ? line
    : Object.values(line as Record<string, unknown>)
        .filter((value) => value !== null && value !== undefined && value !== '')
        .map(inWords)
        .join(', ')
