// The face of this room: what others may call.
export { listConcepts, type Concept } from './vocabulary.ts'
export { listSayings, type Saying } from './sayings.ts'
export { listRules, ruleValue, type Rule, type RuleName } from './thresholds.ts'
export { stewardshipRoutes } from './stewardship.routes.ts'
