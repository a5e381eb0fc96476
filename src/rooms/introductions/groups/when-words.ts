const ways: Readonly<Record<string, string>> = {
  'in person': 'You would meet in person',
  walking: 'You would walk together',
  video: 'You would meet by video',
}

const how: Readonly<Record<string, string>> = {
  'in person': 'In person',
  walking: 'Walking together',
  video: 'By video',
}

/** How a group meets, in a word or two. */
export const howWords = (way: string): string => how[way] ?? way

export const howChoices = Object.entries(how).map(([value, text]) => ({ value, text }))

export const groupWayWords = (way: string): string => ways[way] ?? way
