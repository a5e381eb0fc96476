import { dayInWords } from '../../ui/day.ts'
import type { Share } from './rules/figures.ts'
import type { Post } from './rules/kinds.ts'

const settingWords: Readonly<Record<string, string>> = {
  ward: 'on a ward',
  community: 'in the community',
  crisis: 'in crisis services',
  perinatal: 'with new and expecting parents',
  'primary care': 'with GPs',
  forensic: 'in secure services',
  'long-term conditions': 'with long-term conditions',
  online: 'online',
  other: 'elsewhere',
}

export const settingInWords = (setting: string): string => settingWords[setting] ?? setting

const kindWords: Readonly<Record<string, string>> = {
  paid: 'Paid',
  voluntary: 'Voluntary',
  apprentice: 'An apprenticeship',
  sessional: 'Paid by the session',
}

/** What a post is, in one line: paid or not, what for, how long. What nobody has said is left out. */
export const postInWords = ({ kind, pay, hours, fixedUntil }: Post): string =>
  [
    kindWords[kind] ?? kind,
    pay,
    hours === null ? null : `${hours} hours a week`,
    fixedUntil === null ? null : `until ${dayInWords(fixedUntil)}`,
  ]
    .filter(Boolean)
    .join(', ')

const stateWords = { filled: 'Somebody is in it', vacant: 'Open now', 'not said': 'Not said' }

export const stateInWords = (state: keyof typeof stateWords): string => stateWords[state]

/** "12 of the 35 of which it is said", or that nobody has said. */
export const shareInWords = (share: Share): string =>
  share ? `${share.of} of the ${share.said} of which it is said` : 'Not known: nobody has said yet'
