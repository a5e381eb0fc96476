/** Who one thing that somebody says about themself may reach. */
export const audiences = [
  'only me',
  'match',
  'helpers',
  'might meet',
  'both yes',
  'public',
  'fair turns',
] as const
export type Audience = (typeof audiences)[number]

/** How near a viewer has come: somebody one might meet, or somebody with whom both said yes. */
export type Nearness = 'might meet' | 'both yes'

/** Whether helpers come into it: not while one asks for nobody; and more when one has asked for them. */
export type Helpers = 'none' | 'may look' | 'asked for'

export type Choice = { value: Audience; text: string; hint: string }

/** The audiences that can be chosen today, in the words people choose them by. */
export const choosable: readonly Choice[] = [
  { value: 'only me', text: 'Only me', hint: 'Nobody sees it and nothing uses it.' },
  {
    value: 'match',
    text: 'To find someone, never shown',
    hint: 'It helps us ask the right people. Nobody is shown it.',
  },
  {
    value: 'helpers',
    text: 'Those helping me find someone',
    hint: 'The coordinator for your area can read it while you ask. People you might meet cannot.',
  },
  {
    value: 'might meet',
    text: 'Someone I might meet',
    hint: 'The few people we ask can read it before anyone says yes.',
  },
  {
    value: 'both yes',
    text: 'Once we have both said yes',
    hint: 'Only the person you meet can read it, and only after two yeses.',
  },
]

/** What a peer can choose besides: it is shown on the public page of the service that stands behind them. */
export const choosableByPeers: readonly Choice[] = [
  ...choosable,
  {
    value: 'public',
    text: 'Everyone, on a public page',
    hint: 'Anyone can read it on the page of your service, without signing in.',
  },
]

/** True when matching may weigh it. What is kept to oneself, or only for fair turns, is never weighed. */
export const mayMatch = (audience: Audience): boolean =>
  audience !== 'only me' && audience !== 'fair turns'

/** True when this viewer may read it. Each audience is its own: helpers are not people one might meet. */
export const mayRead = (audience: Audience, nearness: Nearness): boolean =>
  audience === 'public' ||
  audience === 'might meet' ||
  (audience === 'both yes' && nearness === 'both yes')

/**
 * True when helpers may read it: what was set for them; and what those one might meet can read too, when
 * the person has asked to be helped.
 */
export const mayHelp = (audience: Audience, helped: boolean): boolean =>
  audience === 'helpers' || audience === 'public' || (helped && audience === 'might meet')
