// The face of this room: what others may call.
export { frameworksRoutes } from './frameworks.routes.ts'
export { sideBySideIn } from './reading/reading.routes.ts'
