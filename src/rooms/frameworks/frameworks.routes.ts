/** Every address of this room. */
export const frameworksRoutes = {} as const
