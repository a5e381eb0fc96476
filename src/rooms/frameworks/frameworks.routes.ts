import { makingRoutes } from './making.routes.ts'
import { readingRoutes } from './reading/reading.routes.ts'

/** Every address of this room. */
export const frameworksRoutes = { ...readingRoutes, ...makingRoutes } as const
