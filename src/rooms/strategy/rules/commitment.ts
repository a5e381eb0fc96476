/** A commitment as it was typed, each part perhaps empty. */
export type TypedCommitment = {
  what: string
  owner: string
  day: string
  month: string
  year: string
  money: string
  whoDecided: string
}

/** A commitment as it will be written down. Without an owner or a day it is a draft. */
export type Commitment = {
  what: string
  owner: string | null
  dueOn: string | null
  money: string | null
  whoDecided: string | null
}

export type Missing = 'owner' | 'day'

export type ReadCommitment =
  | { kind: 'none' }
  | { kind: 'mend'; errors: Record<string, string> }
  | { kind: 'draft' | 'whole'; commitment: Commitment }

const YEARS_AHEAD = 20

/** Why a commitment is not published yet; nothing when it may be. */
export const missingFrom = ({ owner, dueOn }: Pick<Commitment, 'owner' | 'dueOn'>): Missing[] => [
  ...(owner === null ? (['owner'] as const) : []),
  ...(dueOn === null ? (['day'] as const) : []),
]

/** Reads what was typed. Nothing typed is no commitment, and that is allowed. */
export const readCommitment = (typed: TypedCommitment, today: string): ReadCommitment => {
  if (Object.values(typed).every((part) => part === '')) return { kind: 'none' }
  const due = readDay(typed, today)
  const errors = {
    ...(typed.what === ''
      ? { what: 'Write what you will do, or clear the questions below it' }
      : {}),
    ...('error' in due ? { 'due-day': due.error } : {}),
  }
  if ('error' in due || Object.keys(errors).length > 0) return { kind: 'mend', errors }
  const commitment = {
    what: typed.what,
    owner: typed.owner || null,
    dueOn: due.day,
    money: typed.money || null,
    whoDecided: typed.whoDecided || null,
  }
  return { kind: missingFrom(commitment).length === 0 ? 'whole' : 'draft', commitment }
}

type ReadDay = { day: string | null } | { error: string }

const readDay = ({ day, month, year }: TypedCommitment, today: string): ReadDay => {
  if (day === '' && month === '' && year === '') return { day: null }
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isRealDay(read)) return { error: 'Write a real day in numbers, like 31 3 2027' }
  if (read < today) return { error: 'Write a day that is still to come' }
  const furthest = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`
  return read > furthest ? { error: `Write a day in the next ${YEARS_AHEAD} years` } : { day: read }
}

const isRealDay = (text: string): boolean => {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toJSON().startsWith(text)
}
