// The face of this room: what others may call.
export { findCited, listCitedChosen, listItemsOf, type Cited } from './drawn.ts'
export { frameworksRoutes } from './frameworks.routes.ts'
export { versionAt } from './reading/reading.routes.ts'
