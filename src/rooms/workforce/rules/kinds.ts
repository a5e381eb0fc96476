/** The words in which posts are counted, in the order in which they are shown. */
export const kinds = ['paid', 'voluntary', 'apprentice', 'sessional'] as const
export const levels = ['trainee', 'peer supporter', 'senior peer', 'lead', 'director'] as const
export const settings = [
  'ward',
  'community',
  'crisis',
  'perinatal',
  'primary care',
  'forensic',
  'long-term conditions',
  'online',
  'other',
] as const
export const states = ['filled', 'vacant', 'not said'] as const

export type Kind = (typeof kinds)[number]
export type Level = (typeof levels)[number]
export type Setting = (typeof settings)[number]
export type State = (typeof states)[number]

/** A post as an organisation says it: without a name. Days are YYYY-MM-DD, hours are a week. */
export type Post = {
  reference: string
  title: string
  kind: Kind
  level: Level
  setting: Setting
  pay: string | null
  hours: number | null
  since: string | null
  fixedUntil: string | null
  state: State
}
