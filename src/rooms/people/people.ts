// The face of this room: what others may call.
export { beginSession, findViewer } from './session.ts'
export {
  audiences,
  choosable,
  choosableByPeers,
  mayMatch,
  mayRead,
  type Audience,
  type Helpers,
  type Nearness,
} from './rules/audience.ts'
export {
  keepWords,
  listOwnFacets,
  putExperience,
  setAudience,
  withdrawFacet,
  type FacetKind,
  type OwnFacet,
} from './facets.ts'
export { showExactly, type Viewing } from './show-exactly.ts'
export { hideFromHelpers, listShownToHelpers, type ShownToHelpers } from './shown-to-helpers.ts'
export { hideFrom, hideOthers, layDown, listPublic, listShownBy, type ShownFacet } from './shown.ts'
export {
  canBePublic,
  choicesFor,
  mayAnyoneRead,
  mayHelpersRead,
  mayViewerRead,
} from './rules/showing.ts'
export {
  languages,
  tagKinds,
  tagsInWords,
  tagWords,
  timesOfWeek,
  waysToMeet,
  type TagKind,
} from './rules/tags.ts'
export { audienceOf, putTags, tagsOf, type Tagged } from './tags.ts'
export { AudienceMeanings, ChooseAudience } from './choosing-audience.tsx'
export { haveTold, leaveSide, listBeside, listBesideSince } from './beside.ts'
export { howTold, type HowTold } from './how-told.ts'
export { joinOnPaper, sitBeside } from './join-on-paper.ts'
export { endCode, findOwnCode, hasAddress, renewCode, takeOver } from './own-code.ts'
export { hashOfCode, paperCode, readCode } from './paper-code.ts'
export { joinCell, membershipOf } from './membership.ts'
export { looksLikeAddress } from './sign-in/sign-in.ts'
export { insidePath } from './sign-in/inside-path.ts'
export { peopleRoutes } from './people.routes.ts'
