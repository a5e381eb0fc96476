import { line } from '../../../platform/http/fields.ts'

/** The questions about a moment, read leniently: the rule says what to mend. */
export const whenFields = {
  'on-day': line({ max: 10 }),
  'on-month': line({ max: 10 }),
  'on-year': line({ max: 10 }),
  time: line({ max: 40 }),
}
