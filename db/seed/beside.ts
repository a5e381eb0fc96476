// People who were not alone at the form: one entered from paper, and one whose request a link worker began.
import type { Cast } from './cast.ts'
import type { Random } from './random.ts'
import type { Account, Day, InCell } from './rows.ts'
import { daysAfter, minutesAfter } from '../../src/platform/clock.ts'
import { dayBefore } from './when.ts'

export type BesideRow = InCell & {
  person_id: string
  helper_id: string
  since: Day
  name: string
  reach: string
}
export type PaperCode = InCell & { person_id: string; code_id: string; made_at: Date }
export type ToTell = InCell & { person_id: string; helper_id: string; about: number; since: Date }
export type BegunTold = InCell & {
  id: string
  referrer_id: string
  agreed_on: Day
  begun_at: Date
  stands_until: Date
  picked_up: boolean
}
export type Begun = InCell & { id: string; name: string; words: string }

export type Beside = {
  beside: BesideRow[]
  codes: PaperCode[]
  toTell: ToTell[]
  told: BegunTold[]
  begun: Begun[]
}

export const makeBeside = (random: Random, cast: Cast, start: Date): Beside => {
  const betty = cast.get('betty')!.person
  const helper = cast.get('eleri')!.person
  const pair = { cell_id: betty.cell, person_id: betty.id, helper_id: helper.id }
  const bronwen = cast.get('bronwen')!.person
  const ids = [random.id(), random.id()]
  return {
    beside: [
      {
        ...pair,
        since: dayBefore(start, 2),
        name: betty.name.given,
        reach: '0117 496 0142, after ten in the morning',
      },
    ],
    codes: [
      {
        cell_id: betty.cell,
        person_id: betty.id,
        code_id: random.id(),
        made_at: daysAfter(start, -2),
      },
    ],
    toTell: [{ ...pair, about: 0, since: minutesAfter(start, -600) }],
    told: ids.map((id, at) => ({
      cell_id: bronwen.cell,
      id,
      referrer_id: bronwen.id,
      agreed_on: dayBefore(start, 3 + 8 * at),
      begun_at: daysAfter(start, -3 - 8 * at),
      stands_until: daysAfter(start, 27 - 8 * at),
      picked_up: at === 1,
    })),
    // The older one was picked up, and is gone from here.
    begun: [
      {
        cell_id: bronwen.cell,
        id: ids[0]!,
        name: 'Kofi',
        words: 'I am home from the ward and I do not know what to say to people at work.',
      },
    ],
  }
}

/** Somebody entered from paper has no address. */
export const onPaper = (account: Account, codes: readonly PaperCode[]): Account => {
  const code = codes.find(({ person_id }) => person_id === account.id)
  return code ? { ...account, email: null, code_id: code.code_id } : account
}
