/** What kind of news there is for somebody, as a number that a job may carry; never the news itself. */
export const newsAbout = {
  something: 0,
  someoneGlad: 1,
  timeProposed: 2,
  smallGroup: 3,
  timeAgreed: 4,
  changed: 5,
} as const

const words: Readonly<Record<number, string>> = {
  [newsAbout.someoneGlad]: 'somebody would be glad to meet them',
  [newsAbout.timeProposed]: 'a time to meet was proposed',
  [newsAbout.timeAgreed]: 'the time they proposed was agreed',
  [newsAbout.changed]:
    'something has changed about meeting somebody: look at it together before they set out',
  [newsAbout.smallGroup]: 'they are asked about a small group',
}

export const newsWords = (about: number): string => words[about] ?? 'there is something new'
