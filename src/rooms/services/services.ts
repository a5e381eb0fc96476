// The face of this room: what others may call.
export { getService, listServices, type Service } from './listing.ts'
export { latestFigures, type Figure, type FigureName } from './figures.ts'
export { oneService, servicesNear, servicesRoutes } from './services.routes.ts'
export { writeFindable } from './findable.ts'
export { importFeed, type ToImport } from './feeds/import.ts'
export type { Report } from './feeds/reading/read-feed.ts'
export { FeedProblem } from './feeds/problem.ts'
export { listFeedLines, listRefusalLines } from './feeds/lines.ts'
