import { data } from '../../../platform/http/route.ts'
import { dataRoutes } from './open-referral.routes.ts'
import { openapi } from './openapi.ts'

/** The version and profile by which a machine knows what it has found. */
export const VERSION = 'HSDS-UK-3.0'
export const PROFILE = 'https://openreferraluk.org/specifications/3.0'

const root = (path: string) =>
  data({
    path,
    read: async ({ origin }) => ({
      body: { version: VERSION, profile: PROFILE, openapi_url: `${origin}${dataRoutes.openapi}` },
    }),
  })

export const rootData = root(dataRoutes.root)
export const bareRootData = root(dataRoutes.bare)

export const openapiData = data({
  path: dataRoutes.openapi,
  read: async ({ origin }) => ({ body: openapi(origin) }),
})
