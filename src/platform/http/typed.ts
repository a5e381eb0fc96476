import type { Typed } from './fields.ts'

// Names that mean something to JavaScript objects are never names of ours.
const plain = (name: string) => /^[a-z][a-z0-9-]{0,79}$/i.test(name) && name !== 'constructor'

const texts = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one) => typeof one === 'string')
    : typeof value === 'string'
      ? [value]
      : []

/** A form's body as names with their values, whatever was sent. */
export const readTyped = (body: unknown): Typed => {
  if (body === null || typeof body !== 'object') return {}
  return Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => plain(name))
      .map(([name, value]) => [name, texts(value)]),
  )
}

/** An address's questions, the first of each. */
export const readQuery = (query: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readTyped(query)).map(([name, values]) => [name, values[0] ?? '']),
  )
