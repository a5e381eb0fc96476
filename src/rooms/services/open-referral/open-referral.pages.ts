import type { Route } from '../../../platform/http/route.ts'
import { placeData, placesData } from './at-places.ts'
import { organisationData, organisationsData } from './organisations.ts'
import { openDataPage } from './page.ts'
import { bareRootData, openapiData, rootData } from './root.ts'
import { serviceData, servicesData } from './services.ts'
import { taxonomiesData, taxonomyData, termData, termsData } from './taxonomies.ts'

/** Everything that is published for everyone else's machines, and the page about it. */
export const openReferralPages: readonly Route[] = [
  openDataPage,
  bareRootData,
  rootData,
  openapiData,
  servicesData,
  serviceData,
  organisationsData,
  organisationData,
  placesData,
  placeData,
  taxonomiesData,
  taxonomyData,
  termsData,
  termData,
]
