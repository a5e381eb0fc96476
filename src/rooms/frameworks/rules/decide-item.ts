import type { Errors } from '../../../platform/http/fields.ts'

/** What is done with an item of the parent, or with one that is new. */
export const doings = ['kept', 'reworded', 'left out', 'added'] as const
export type Doing = (typeof doings)[number]

export type Wording = { words: string; note: string | null }

/** An item as somebody typed it. */
export type TypedItem = { doing: Doing; words: string; note: string; reason: string }

export type Decided = { doing: Doing; words: string; note: string | null; reason: string | null }

const orNull = (text: string): string | null => (text === '' ? null : text)

const same = (typed: TypedItem, from: Wording): boolean =>
  typed.words === from.words && orNull(typed.note) === from.note

const keepErrors = (typed: TypedItem, from: Wording): Errors =>
  same(typed, from)
    ? {}
    : { doing: 'The words are not the same any more. Choose other words, or put them back' }

const rewordErrors = (typed: TypedItem, from: Wording): Errors => ({
  ...(typed.words === ''
    ? {
        words: 'Write the words you would have instead. To have none here, choose to leave it out',
      }
    : same(typed, from)
      ? { words: 'These are the words it had before. Change them, or choose to keep it' }
      : {}),
  ...(typed.reason === '' ? { reason: 'Write why you say it in other words' } : {}),
})

const addErrors = (typed: TypedItem, onSomething: boolean): Errors => ({
  ...(typed.words === '' ? { words: 'Write what it says' } : {}),
  ...(typed.reason === '' && onSomething ? { reason: 'Write why you add it' } : {}),
})

const errorsOf = (typed: TypedItem, from: Wording | null, onSomething: boolean): Errors => {
  if (from === null) return addErrors(typed, onSomething)
  if (typed.doing === 'kept') return keepErrors(typed, from)
  if (typed.doing === 'reworded') return rewordErrors(typed, from)
  return typed.reason === '' ? { reason: 'Write why you leave it out' } : {}
}

/**
 * Decides what becomes of an item. `from` is what it stands on, null for a new one; whoever begins from
 * nothing (`onSomething` false) owes no reasons.
 */
export const decideItem = (
  typed: TypedItem,
  from: Wording | null,
  onSomething: boolean,
): { errors: Errors } | { errors: null; decided: Decided } => {
  const errors = errorsOf(typed, from, onSomething)
  if (Object.keys(errors).length > 0) return { errors }
  const reason = orNull(typed.reason)
  // What is left out stays as it was: whoever changes their mind finds it again.
  const wording =
    from && typed.doing === 'left out' ? from : { words: typed.words, note: orNull(typed.note) }
  return { errors: null, decided: { doing: from ? typed.doing : 'added', ...wording, reason } }
}
