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
  letGo: '/request/let-go',
  stop: '/request/stop',
  outlines: '/outlines',
  glad: '/outlines/glad',
  notNow: '/outlines/not-now',
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
  ratherNotBack: '/rather-not/take-back',
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
  bringBack: '/set-aside/bring-back',
  reports: '/reports',
  reportAnswer: '/reports/:id',
  helping: '/helping',
} as const

export const introductionPath = (id: string, what = ''): string => `/introductions/${id}${what}`
export const reportPath = (where: 'outline' | 'yes' | 'introduction', id: string): string =>
  `/report/${where}/${id}`
export const apartPath = (where: 'outline' | 'yes' | 'introduction', id: string): string =>
  `/apart/${where}/${id}`
export const notThisOnePath = (id: string): string => `/outlines/${id}/not-this-one`
export const askForPath = (id: string): string => `/ask-for/${id}`
