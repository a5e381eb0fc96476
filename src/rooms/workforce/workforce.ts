// The face of this room: what others may call.
export { workforceRoutes } from './workforce.routes.ts'
