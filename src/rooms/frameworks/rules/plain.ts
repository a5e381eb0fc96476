export type Plain = Record<string, unknown>

/** What came from somebody's file may be anything: these ask before they look. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
