// The face of this room: what others may call.
export { findChosen, listCited, listCitedItems, type Cited, type CitedItem } from './cited.ts'
export { frameworksRoutes } from './frameworks.routes.ts'
export { sideBySideIn } from './reading/reading.routes.ts'
export type { Kind as FrameworkKind } from './rules/version.ts'
