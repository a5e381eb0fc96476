/** What an organisation has said about a commitment since it was published. */
export type Word = { stands: 'on the way' | 'done' | 'changed' | 'stopped'; saidOn: string }

/** A published commitment, with what was said since, the newest last. */
export type Promised = { dueOn: string; words: readonly Word[] }

/** Where one commitment stands. */
export type CommitmentStanding = 'late' | 'stopped' | 'changed' | 'promised' | 'on the way' | 'done'

/** Where an organisation stands with one part of the call. */
export type Standing = 'silent' | 'words only' | CommitmentStanding

// Silence comes first, so that whoever committed and is late never looks worse than whoever said nothing.
const order: readonly Standing[] = [
  'silent',
  'words only',
  'late',
  'stopped',
  'changed',
  'promised',
  'on the way',
  'done',
]

const settled = (word: Word | undefined) => word !== undefined && word.stands !== 'on the way'

/** A commitment is late when its day has passed and nothing was said on that day or since. */
export const standingOf = ({ dueOn, words }: Promised, today: string): CommitmentStanding => {
  const last = words.at(-1)
  const late = dueOn < today && !settled(last) && (last === undefined || last.saidOn < dueOn)
  if (late) return 'late'
  return last?.stands ?? 'promised'
}

/** Of several commitments the one that is furthest from done speaks for the organisation. */
export const standingOfAll = (
  answered: boolean,
  commitments: readonly Promised[],
  today: string,
): Standing => {
  const standings = commitments.map((one) => standingOf(one, today))
  const first = order.find((standing) => standings.some((one) => one === standing))
  return first ?? (answered ? 'words only' : 'silent')
}

type Row = { name: string; standing: Standing }

const byName = (a: Row, b: Row) => a.name.localeCompare(b.name, 'en-GB')

/** Silence first, then what is furthest from done, and by name among equals. */
export const silenceFirst = <R extends Row>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || byName(a, b))
