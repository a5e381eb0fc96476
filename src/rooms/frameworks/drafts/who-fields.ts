import { choice, line } from '../../../platform/http/fields.ts'
import { comings, pays } from './seats.ts'

/** How somebody who takes part wants to stand in what is published. */
export const whoFields = {
  name: line({ max: 200, missing: 'Write what to call you. A role will do, if you would rather' }),
  'came-as': choice(comings, 'Choose how you come to this'),
  paid: choice(pays, 'Say whether you are paid for this'),
}

export const comingInWords = {
  peer: 'a peer supporter',
  person: 'somebody who uses support',
  worker: 'a worker',
  other: 'in another way',
} as const

export const paidInWords = {
  paid: 'paid for it',
  unpaid: 'not paid for it',
  'not said': 'whether paid is not said',
} as const
