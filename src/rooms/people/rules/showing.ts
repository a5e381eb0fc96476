import type { FacetKind } from '../facets.ts'
import {
  choosable,
  choosableByPeers,
  mayHelp,
  mayRead,
  type Audience,
  type Choice,
  type Helpers,
  type Nearness,
} from './audience.ts'

/** Whether one is asking to meet someone, or offering to be met. */
export type Side = 'asking' | 'offering'

type Said = { kind: FacetKind; audience: Audience }

// What somebody hopes for when they ask is not for those they themselves support, nor the other way round.
const ofAsking: readonly FacetKind[] = ['asking', 'near']
const ofOffering: readonly FacetKind[] = ['words', 'times', 'area', 'way']

const onThisSide = (kind: FacetKind, side: Side) =>
  !(side === 'asking' ? ofOffering : ofAsking).includes(kind)

/** What can be made public: what a peer says of themself to whoever thinks of meeting them. */
export const canBePublic = (kind: FacetKind): boolean =>
  ['name', 'words', 'times', 'experience', 'language', 'way', 'time of week', 'area'].includes(kind)

/** True when somebody who has come so near, on the other side, may read it. */
export const mayViewerRead = ({ kind, audience }: Said, near: Nearness, side: Side): boolean =>
  mayRead(audience, near) && onThisSide(kind, side)

/** True when those who help one find someone may read it: while one asks, as far as one lets them. */
export const mayHelpersRead = ({ kind, audience }: Said, helpers: Helpers): boolean =>
  helpers !== 'none' && mayHelp(audience, helpers === 'asked for') && onThisSide(kind, 'asking')

/** True when everybody may read it, of somebody who offers to be met. */
export const mayAnyoneRead = ({ kind, audience }: Said): boolean =>
  audience === 'public' && canBePublic(kind)

/** Who one may let see it: everybody only where it would truly be shown to them. */
export const choicesFor = ({ kind, audience }: Said, peer: boolean): readonly Choice[] =>
  audience === 'public' || (peer && canBePublic(kind)) ? choosableByPeers : choosable
