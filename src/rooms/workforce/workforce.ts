// The face of this room: what others may call.
export { postsIn, workforceRoutes } from './workforce.routes.ts'
