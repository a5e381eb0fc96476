export type Stage = 'question' | 'waiting' | 'seeing' | 'meeting' | 'over' | 'nothing'

export type Standing = {
  now: Date
  standsUntil: Date
  over: boolean
  saidYes: boolean
  decideBy: Date | null
  meets: boolean
}

/** Where somebody stands with one small group, from their own rows and nobody else's. */
export const stageOf = (one: Standing): Stage => {
  if (one.over) return one.saidYes ? 'over' : 'nothing'
  if (one.meets) return 'meeting'
  if (one.saidYes) return one.decideBy && one.decideBy > one.now ? 'seeing' : 'waiting'
  return one.standsUntil > one.now ? 'question' : 'nothing'
}
