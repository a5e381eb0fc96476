/** Every address of this room. */
export const peopleRoutes = {
  signIn: '/sign-in',
  linkSent: '/sign-in/sent',
  useLink: '/sign-in/link/:token',
  paperCode: '/sign-in/code',
  signOut: '/sign-out',
  me: '/me',
  audience: '/me/audience',
  withdraw: '/me/withdraw',
  takeBack: '/me/take-back/:id',
  preview: '/me/preview',
  keep: '/me/kith-about-me.json',
  erase: '/me/erase',
  demonstration: '/demonstration',
} as const

export const useLink = (token: string): string => `/sign-in/link/${token}`
export const takeBackPath = (facet: string): string => `/me/take-back/${facet}`
