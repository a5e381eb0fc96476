// The face of this room: what others may call.
export { countAnswered, type Answered } from './answered.ts'
export { National, nationalFacts, type NationalFacts } from './national.tsx'
export { theCall } from './the-call.ts'
export { callIn, strategyRoutes } from './strategy.routes.ts'
