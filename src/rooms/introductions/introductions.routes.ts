/** Every address of this room. */
export const routes = {
  ask: '/ask',
  askCommon: '/ask/common',
  askMatters: '/ask/matters',
  askWays: '/ask/ways',
  askWhen: '/ask/when',
  askWhere: '/ask/where',
  askWho: '/ask/who',
  askCheck: '/ask/check',
  request: '/request',
  choose: '/request/choose',
  letGo: '/request/let-go/:id',
  stop: '/request/stop',
  outlines: '/outlines',
  glad: '/outlines/glad',
  notNow: '/outlines/not-now',
  stepBack: '/outlines/:id/step-back',
  notThisOne: '/outlines/:id/not-this-one',
  offer: '/offer',
  offerLived: '/offer/lived',
  offerExperiences: '/offer/experiences',
  offerWhen: '/offer/when',
  offerNotTaken: '/offer/not-taken',
  offerSeen: '/offer/seen',
  ratherNot: '/rather-not',
  ratherNotFrom: '/rather-not/organisation',
  ratherNotNamed: '/rather-not/someone',
  ratherNotBack: '/rather-not/take-back/:id',
  askFor: '/ask-for/:id',
  servicePeers: '/services/:cell/:id/peers',
  introductions: '/introductions',
  introduction: '/introductions/:id',
  propose: '/introductions/:id/propose',
  agree: '/introductions/:id/agree',
  end: '/introductions/:id/end',
  needMet: '/introductions/:id/needs',
  someoneElse: '/introductions/:id/someone-else',
  report: '/report/:where/:id',
  apart: '/apart/:where/:id',
  setAside: '/set-aside',
  bringBack: '/set-aside/bring-back/:id',
  reports: '/reports',
  reportAnswer: '/reports/:id',
  helping: '/helping',
  beside: '/beside',
  besideEnter: '/beside/enter',
  besideTold: '/beside/told',
  besideLeave: '/beside/leave/:id',
  besidePaper: '/beside/paper',
  besideNewCode: '/beside/paper/new',
  besideEndCode: '/beside/paper/end',
  besideEmail: '/beside/email',
  besideFinish: '/beside/finish',
  paper: '/paper',
  beginWith: '/begin-with',
  begunSlip: '/begin-with/:id',
  begun: '/begun',
  groups: '/groups',
  groupsWilling: '/groups/willing',
  groupsReady: '/groups/ready',
  openGroup: '/groups/open/:id',
  openGroupLeave: '/groups/open/:id/leave',
  heldGroups: '/groups/held',
  heldGroup: '/groups/held/:id',
  heldWelcome: '/groups/held/:id/welcome',
  heldNotNow: '/groups/held/:id/not-now',
  smallGroup: '/groups/small/:id',
  smallGroupYes: '/groups/small/:id/yes',
  smallGroupLeave: '/groups/small/:id/leave',
  smallGroupAgree: '/groups/small/:id/agree',
  smallGroupPropose: '/groups/small/:id/propose',
  smallGroupSuits: '/groups/small/:id/suits',
} as const

export const letGoPath = (id: string): string => `/request/let-go/${id}`
export const ratherNotBackPath = (id: string): string => `/rather-not/take-back/${id}`
export const bringBackPath = (id: string): string => `/set-aside/bring-back/${id}`
export const introductionPath = (id: string, what = ''): string => `/introductions/${id}${what}`
export type Where = 'outline' | 'yes' | 'introduction' | 'group' | 'beside' | 'joining' | 'holder'
export const reportPath = (where: Where, id: string): string => `/report/${where}/${id}`
export const apartPath = (where: Where, id: string): string => `/apart/${where}/${id}`
export const openGroupPath = (id: string, what = ''): string => `/groups/open/${id}${what}`
export const heldGroupPath = (id: string, what = ''): string => `/groups/held/${id}${what}`
export const begunSlipPath = (id: string): string => `/begin-with/${id}`
export const smallGroupPath = (id: string, what = ''): string => `/groups/small/${id}${what}`
export const notThisOnePath = (id: string): string => `/outlines/${id}/not-this-one`
export const stepBackPath = (id: string): string => `/outlines/${id}/step-back`
export const besideLeavePath = (id: string): string => `/beside/leave/${id}`
export const askForPath = (id: string): string => `/ask-for/${id}`
