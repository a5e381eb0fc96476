import type { Typed } from './fields.ts'

/** What went wrong, as the person meets it. */
export type Trouble =
  | 'not here'
  | 'stale'
  | 'changed'
  | 'too big'
  | 'too many'
  | 'unavailable'
  | 'broken'

export const statusOf: Record<Trouble, number> = {
  'not here': 404,
  stale: 403,
  changed: 409,
  'too big': 413,
  'too many': 429,
  unavailable: 503,
  broken: 500,
}

/** A form that did not come from a page we gave this browser, or came from one too old to trust. */
export class StaleForm extends Error {}

/** Too much of one thing from one place; it says when to come back. */
export class TooMany extends Error {}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const changed = new Set(['23505', '23503', '23514', '40001', '40P01'])
const away = /^(08|53|57)/

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

// A connection that broke, could not be made (no socket: ENOENT), or was found broken by the next question.
const broken = /^(ECONN\w+|EPIPE|ENOENT|ETIMEDOUT)$/
const lost = /timeout exceeded|Connection terminated|not queryable/

/** True when the database cannot be reached now. */
export const isAway = (error: unknown): boolean => {
  const code = codeOf(error)
  return away.test(code) || broken.test(code) || lost.test(String(error))
}

export const troubleOf = (error: unknown): Trouble => {
  const code = codeOf(error)
  if (error instanceof StaleForm) return 'stale'
  if (error instanceof TooMany) return 'too many'
  if (changed.has(code)) return 'changed'
  if (isAway(error)) return 'unavailable'
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'too big'
  const status = (error as { statusCode?: number } | null)?.statusCode
  return status !== undefined && status >= 400 && status < 500 ? 'not here' : 'broken'
}

// What was chosen from a list or carried along: identifiers, and the names that our own choices go by.
const chosen = /^([0-9a-f-]{36}(:.*)?|[a-z0-9]+(-[a-z0-9]+)+(:.*)?|yes|no)$/

/** What somebody typed, for showing it back to them: everything but the form's own keys. */
export const wordsTyped = (typed: Typed): string[] =>
  Object.entries(typed)
    .filter(([name]) => name !== 'csrf' && name !== 'once')
    .flatMap(([, values]) => values)
    .filter((value) => value.trim() !== '' && !chosen.test(value))
