import { apart } from './apart.ts'
import { asking } from './asking.ts'
import { askingOn } from './asking-on.ts'
import { beside } from './beside.ts'
import { choices } from './choices.ts'
import { common } from './common.ts'
import { introduction } from './introduction.ts'
import { groups } from './groups.ts'
import { heldGroups } from './held.ts'
import type { Page } from './invented.ts'
import { met } from './met.ts'
import { offers } from './offer.ts'
import { offerMore } from './offer-more.ts'
import { openGroup } from './open-group.ts'
import { peer } from './peer.ts'
import { practical } from './practical.ts'
import { referrer } from './referrer.ts'
import { request } from './request.ts'
import { safe } from './safe.ts'
import { smallGroup } from './small-group.ts'

export type { Page, State } from './invented.ts'

/** Every state of every page of this room, for the gallery: drawn by the real views, of nobody. */
export const introductionsStates: readonly Page[] = [
  ...asking,
  ...common,
  ...practical,
  ...askingOn,
  ...request,
  ...peer,
  ...offers,
  ...offerMore,
  ...met,
  ...introduction,
  ...choices,
  ...apart,
  ...safe,
  ...groups,
  ...openGroup,
  ...heldGroups,
  ...smallGroup,
  ...beside,
  ...referrer,
]
