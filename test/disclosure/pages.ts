import { vocabulary } from './lists.ts'

const plain = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const mark = /zq[a-z]+\d{5}x/g

/** A word that stands nowhere else in the world. */
export const newMark = (of: string, count: number): string =>
  `zq${of.replaceAll(/[^a-z]/g, '')}${String(count).padStart(5, '0')}x`

export const marksIn = (html: string): Set<string> => new Set(html.match(mark))

const named = (names: string[]) =>
  names.flatMap((name) => vocabulary.find((one) => one.name === name) ?? [])

/** What a page says that somebody has lived: as a reason, "You both …", or on its own. */
export const livedIn = (html: string): { both: Set<string>; alone: Set<string> } => {
  const listed = [...html.matchAll(/<li>([^<]*)<\/li>/g)].map(([, text]) => plain(text!))
  const also = [
    ...html.matchAll(/(?:Also in their life|Knows from their own life): ([^<]*)\.<\/p>/g),
  ].flatMap(([, text]) => plain(text!).split('; '))
  const cells = [...html.matchAll(/<td[^>]*>(?:<span[^>]*>[^<]*<\/span>)?([^<]*)<\/td>/g)].flatMap(
    ([, text]) => plain(text!).split('; '),
  )
  return {
    both: new Set(vocabulary.filter(({ both }) => listed.includes(both)).map(({ id }) => id)),
    alone: new Set(named([...also, ...cells]).map(({ id }) => id)),
  }
}

/** The cards of a page, each as a piece of it. */
export const cardsOf = (html: string): string[] => html.split('<div class="kith-card"').slice(1)

const headings: Record<string, string> = {
  name: 'Your name',
  asking: 'What you said when you asked',
  words: 'Your own words',
  times: 'When and where you can meet',
  contact: 'How to reach you',
  needs: 'What you need to take part',
  speaks: 'Languages you speak',
  free: 'Times that suit you',
  ways: 'Ways you are glad to meet',
  area: 'Where you can meet',
  near: 'Where you set out from',
}

const thingOf = (heading: string): string | undefined =>
  Object.keys(headings).find(
    (thing) => headings[thing] === heading || (thing === 'asking' && heading === 'Your words'),
  ) ??
  vocabulary
    .filter(({ name }) => name.toLowerCase() === heading.toLowerCase())
    .map(({ id }) => `lived ${id}`)[0]

/** On a page about oneself: the identifier behind each thing one has said. */
export const ownThings = (html: string): Map<string, string> => {
  const found = new Map<string, string>()
  let thing: string | undefined
  for (const [, heading, id] of html.matchAll(
    /<h\d[^>]*>([^<]*)<\/h\d>|id="audience-([0-9a-f-]{36})"/g,
  )) {
    if (heading !== undefined) thing = thingOf(plain(heading))
    else if (thing) found.set(thing, id!)
  }
  return found
}
