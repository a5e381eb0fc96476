import { line, text } from '../../../platform/http/fields.ts'
import type { TypedCommitment } from '../rules/commitment.ts'

/** The questions about one commitment, read leniently: the rule says what is missing. */
export const commitmentFields = {
  what: text({ max: 2000 }),
  owner: line({ max: 200 }),
  'due-day': line({ max: 10 }),
  'due-month': line({ max: 10 }),
  'due-year': line({ max: 10 }),
  money: line({ max: 200 }),
  'who-decided': text({ max: 500 }),
}

/** What was sent of a commitment. */
export type Sent = Record<keyof typeof commitmentFields, string>

export const typedCommitment = (form: Sent): TypedCommitment => ({
  what: form.what,
  owner: form.owner,
  day: form['due-day'],
  month: form['due-month'],
  year: form['due-year'],
  money: form.money,
  whoDecided: form['who-decided'],
})
