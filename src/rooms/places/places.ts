// The face of this room: what others may call.
export {
  findLocality,
  getLocality,
  listLocalities,
  localityOfCell,
  peopleInWords,
  type Locality,
} from './localities.ts'
export {
  findByOutcode,
  liesIn,
  listNearestOpen,
  listOutcodesWithin,
  type FoundPlace,
  type NearOpen,
} from './outcodes.ts'
export { findOrganisation, listOrganisations, type Organisation } from './organisations.ts'
export {
  findLocalityOfCell,
  findOnlineCell,
  listEveryLocality,
  type AnyLocality,
} from './everywhere.ts'
export { seekPlace, type Sought } from './sought.ts'
export { reachFrom, spotsOf, type Reach } from './reach.ts'
export type { Spot } from './rules/sought.ts'
export { lookForPlace, type Looked } from './finding.ts'
export { AreaList, ChoosePlace } from './choose-place.tsx'
export { readCell } from './rules/cell.ts'
export { readOutcode } from './rules/outcode.ts'
export { NotOpenHere } from './elsewhere/not-open-here.tsx'
export { elsewhere, placesRoutes } from './places.routes.ts'
