/** Every address of the front pages. */
export const frontRoutes = {
  home: '/',
  help: '/help',
  meet: '/meet',
} as const
