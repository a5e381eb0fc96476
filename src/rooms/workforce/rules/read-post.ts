import { readDay } from './day.ts'
import { kinds, levels, settings, states, type Post } from './kinds.ts'
import type { Column } from './read-posts.ts'

type Read = { post: Post } | { problems: string[] }

const LETTERS_MAX: Partial<Record<Column, number>> = { reference: 60, title: 200, pay: 80 }

// What a spreadsheet would run as a formula, here or in whoever's opens it next.
const isFormula = (typed: string) => /^[=+@]|^-[^\d]/.test(typed)

/** Reads the cells of one line. Every problem is a sentence that says what to do. */
export const readPost = (cell: (column: Column) => string): Read => {
  const problems: string[] = []
  const wrong = (problem: string) => void problems.push(problem)
  const text = (column: Column, missing?: string) => {
    const typed = cell(column)
    if (typed === '' && missing) wrong(missing)
    if (isFormula(typed)) wrong(`The ${column} is a formula. Write what it comes to`)
    const most = LETTERS_MAX[column]
    if (most && typed.length > most) wrong(`Use ${most} letters or fewer for the ${column}`)
    return typed
  }
  const oneOf = <T extends string>(column: Column, allowed: readonly T[], empty?: T): T => {
    const typed = cell(column).toLowerCase()
    const found = typed === '' && empty !== undefined ? empty : allowed.find((one) => one === typed)
    if (found === undefined) wrong(`The ${column} is one of: ${allowed.join(', ')}`)
    return found ?? allowed[0]!
  }
  const day = (column: Column) => {
    const typed = cell(column)
    if (typed === '') return null
    const read = readDay(typed)
    if (!read) wrong(`“${typed.slice(0, 20)}” is no day. Write it like 31/03/2027`)
    return read ?? null
  }
  const post: Post = {
    reference: text('reference', 'Give it a reference, so that it is found again'),
    title: text('title', 'Write what the post is called'),
    kind: oneOf('kind', kinds),
    level: oneOf('level', levels),
    setting: oneOf('setting', settings, 'other'),
    pay: text('pay') || null,
    hours: hoursOf(cell('hours'), wrong),
    since: day('since'),
    fixedUntil: day('fixed until'),
    state: oneOf('state', states, 'not said'),
  }
  if (post.since && post.fixedUntil && post.fixedUntil <= post.since)
    wrong('It ends before it begins')
  return problems.length > 0 ? { problems } : { post }
}

const hoursOf = (typed: string, wrong: (problem: string) => void): number | null => {
  if (typed === '') return null
  const hours = Number(typed)
  if (/^\d{1,2}(\.\d)?$/.test(typed) && hours > 0 && hours <= 60) return hours
  wrong('Write the hours a week as a number up to 60, like 22.5')
  return null
}
