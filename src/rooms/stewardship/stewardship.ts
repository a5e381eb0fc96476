// The face of this room: what others may call.
export {
  listConcepts,
  listSayings,
  listThemes,
  offered,
  type Concept,
  type Saying,
  type Theme,
} from './vocabulary.ts'
export { getVocabulary, type Vocabulary } from './held.ts'
export { broaderOf, familyOf, narrowerOf, type Family } from './rules/broader.ts'
export { findConcepts } from './finding.ts'
export { isLooking, pickerFields, readPicker, type Picker } from './picker/picker.ts'
export { ConceptPicker } from './picker/picker.view.tsx'
export { listRules, ruleValue, type Rule, type RuleName } from './thresholds.ts'
export { stewardshipRoutes } from './stewardship.routes.ts'
