/** Every address of this room. */
export const strategyRoutes = {
  call: '/call',
  place: '/call/:locality',
  part: '/call/:locality/:part',
  organisation: '/call/:locality/:part/:organisation',
  invite: '/call/invite',
  invited: '/call/invite/:invitation',
  answer: '/call/answer/:cell/:token',
  answerPart: '/call/answer/:cell/:token/:part',
  thanks: '/call/answer/:cell/:token/:part/thanks',
  draft: '/call/answer/:cell/:token/draft/:commitment',
  word: '/call/answer/:cell/:token/word/:commitment',
} as const

export const callIn = (locality: string): string => `/call/${locality}`
export const callPart = (locality: string, part: string): string => `/call/${locality}/${part}`
export const callOrganisation = (locality: string, part: string, organisation: string): string =>
  `/call/${locality}/${part}/${organisation}`

type Asking = { organisation?: string | undefined; part?: string | undefined }

/** Where somebody invites an organisation, with what is known already filled in. */
export const inviteTo = ({ organisation, part }: Asking): string => {
  const known = new URLSearchParams()
  if (organisation) known.set('organisation', organisation)
  if (part) known.set('part', part)
  return known.size === 0 ? strategyRoutes.invite : `${strategyRoutes.invite}?${known}`
}

/** Where a link that was just made is shown, with the part it was made for. */
export const invitedTo = (invitation: string, part: string): string =>
  `${strategyRoutes.invite}/${invitation}${part ? `?part=${part}` : ''}`

export const answerWith = (cell: number, token: string): string => `/call/answer/${cell}/${token}`
