/** Every address of this room. */
export const routes = {
  ask: '/ask',
  askCommon: '/ask/common',
  askMatters: '/ask/matters',
  askWays: '/ask/ways',
  askCheck: '/ask/check',
  request: '/request',
  choose: '/request/choose',
  letGo: '/request/let-go',
  stop: '/request/stop',
  outlines: '/outlines',
  glad: '/outlines/glad',
  notNow: '/outlines/not-now',
  offer: '/offer',
  offerLived: '/offer/lived',
  offerExperiences: '/offer/experiences',
  introductions: '/introductions',
  introduction: '/introductions/:id',
  propose: '/introductions/:id/propose',
  agree: '/introductions/:id/agree',
  end: '/introductions/:id/end',
  report: '/report/:where/:id',
  apart: '/apart/:where/:id',
  reports: '/reports',
  reportAnswer: '/reports/:id',
  helping: '/helping',
} as const

export const introductionPath = (id: string, what = ''): string => `/introductions/${id}${what}`
export const reportPath = (where: 'outline' | 'yes' | 'introduction', id: string): string =>
  `/report/${where}/${id}`
export const apartPath = (where: 'outline' | 'yes' | 'introduction', id: string): string =>
  `/apart/${where}/${id}`
