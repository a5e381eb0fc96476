/** What is said by choosing from a short list, one a facet: it can be compared, and needs no words of one's own. */
export const tagKinds = ['language', 'way', 'time of week', 'area', 'near'] as const
export type TagKind = (typeof tagKinds)[number]

export const waysToMeet = ['in person', 'walking', 'phone', 'video', 'writing'] as const
export type WayToMeet = (typeof waysToMeet)[number]

const wayWords: Record<WayToMeet, string> = {
  'in person': 'In person, somewhere we both choose',
  walking: 'Walking together',
  phone: 'On the phone',
  video: 'By video',
  writing: 'Writing to each other',
}

const days = ['weekday', 'weekend'] as const
const parts = ['morning', 'afternoon', 'evening'] as const

/** A simple grid: `weekday morning` to `weekend evening`. */
export const timesOfWeek = days.flatMap((day) => parts.map((part) => `${day} ${part}` as const))

/**
 * Languages by their codes (BCP 47): those that most people in the United Kingdom named as their main
 * one in the censuses of 2021 and 2022, with those of the four nations and their sign languages.
 */
const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  bfi: 'British Sign Language',
  cy: 'Welsh',
  gd: 'Scottish Gaelic',
  ga: 'Irish',
  isg: 'Irish Sign Language',
  sq: 'Albanian',
  am: 'Amharic',
  ar: 'Arabic',
  bn: 'Bengali, or Sylheti',
  bg: 'Bulgarian',
  yue: 'Cantonese',
  cs: 'Czech',
  nl: 'Dutch',
  fr: 'French',
  de: 'German',
  el: 'Greek',
  gu: 'Gujarati',
  hi: 'Hindi',
  hu: 'Hungarian',
  ig: 'Igbo',
  it: 'Italian',
  ku: 'Kurdish',
  lv: 'Latvian',
  lt: 'Lithuanian',
  ml: 'Malayalam',
  cmn: 'Mandarin',
  ne: 'Nepali',
  pa: 'Panjabi',
  ps: 'Pashto',
  fa: 'Persian, or Dari',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  rom: 'Romani',
  ru: 'Russian',
  sn: 'Shona',
  sk: 'Slovak',
  so: 'Somali',
  es: 'Spanish',
  sw: 'Swahili',
  tl: 'Tagalog, or Filipino',
  ta: 'Tamil',
  te: 'Telugu',
  ti: 'Tigrinya',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  vi: 'Vietnamese',
  yo: 'Yoruba',
}

export const languages: readonly string[] = Object.keys(languageNames)

const timeWords = (tag: string) => {
  const [day, part] = tag.split(' ')
  return `${day === 'weekend' ? 'Weekend' : 'Weekday'} ${part}s`
}

/** Several tags of one kind within a sentence. */
export const tagsInWords = (kind: TagKind, tags: readonly string[]): string =>
  tags
    .map((tag) => tagWords(kind, tag))
    .map((words) => (kind === 'way' || kind === 'time of week' ? small(words) : words))
    .join(kind === 'way' ? '; ' : ', ')

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** A tag as people read it. An outcode is its own word. */
export const tagWords = (kind: TagKind, tag: string): string => {
  if (kind === 'language') return languageNames[tag] ?? tag
  if (kind === 'way') return wayWords[tag as WayToMeet] ?? tag
  return kind === 'time of week' ? timeWords(tag) : tag
}
