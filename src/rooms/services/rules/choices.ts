// What can be chosen between, in the order it is shown. The keys stand in addresses and in tags.

export const ways = {
  'one to one': 'Two people, one to one',
  group: 'A group',
  'drop-in': 'A drop-in',
  online: 'Online',
  phone: 'By phone',
} as const

export const forWhom = {
  women: 'Women',
  men: 'Men',
  'trans and non-binary people': 'Trans and non-binary people',
  'lgbtq people': 'LGBTQ+ people',
  'young adults': 'Young adults',
  'older people': 'Older people',
  parents: 'Parents',
  'carers and families': 'Carers and families',
  'people of one culture or faith': 'People of one culture or faith',
  'deaf people': 'Deaf people',
  'disabled people': 'Disabled people',
  veterans: 'Veterans',
  'people seeking safety': 'People seeking safety in the UK',
} as const

export const access = {
  'step-free': 'Step-free',
  'accessible toilet': 'Accessible toilet',
  'hearing loop': 'Hearing loop',
  'sign language': 'Sign language',
  'quiet room': 'A quiet room',
  'easy read': 'Easy read',
  'comes to you': 'Comes to you',
  'free to join': 'Free to join',
  'no referral': 'No referral needed',
} as const

// ISO 639-1, and the two signed languages of these islands that are asked for most.
export const languages = {
  ar: 'Arabic',
  bn: 'Bengali',
  bfi: 'British Sign Language',
  yue: 'Cantonese',
  en: 'English',
  fr: 'French',
  gu: 'Gujarati',
  pl: 'Polish',
  pt: 'Portuguese',
  pa: 'Punjabi',
  ro: 'Romanian',
  so: 'Somali',
  es: 'Spanish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  cy: 'Welsh',
} as const

export const kindsOfTag = { how: ways, for: forWhom, access, language: languages } as const

export type KindOfTag = keyof typeof kindsOfTag

/** What is chosen when an address carries it; undefined when there is no such choice. */
export const readChoice = (kind: KindOfTag, typed: string | undefined): string | undefined =>
  typed !== undefined && Object.hasOwn(kindsOfTag[kind], typed) ? typed : undefined
