/** One line of the table: what was measured, and against what. */
export type Row = {
  /** The room and the measure: `platform.page_of_30`. */
  name: string
  value: number
  unit: string
  goal: string
  /** Undefined where there is no goal: a figure that is printed to be read. */
  holds: boolean | undefined
  against: string
}

type Goal = { least: number } | { most: number } | undefined
type Measured = { name: string; value: number; unit: string; goal?: Goal; against: string }

export const row = ({ name, value, unit, goal, against }: Measured): Row => ({
  name,
  value: rounded(value),
  unit,
  goal: goalWords(goal),
  holds: goal && ('least' in goal ? value >= goal.least : value <= goal.most),
  against,
})

const goalWords = (goal: Goal): string => {
  if (!goal) return ''
  return 'least' in goal ? `at least ${goal.least}` : `at most ${goal.most}`
}

const rounded = (value: number): number => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3
  return Number(value.toFixed(digits))
}

/** The value below which this share of them lies: `share(times, 0.99)`. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN

export const median = (values: readonly number[]): number => quantile(values, 0.5)
