export const ways = ['in person', 'walking', 'phone', 'video', 'writing'] as const
export type Way = (typeof ways)[number]

const words: Record<Way, string> = {
  'in person': 'In person, somewhere we both choose',
  walking: 'Walking together',
  phone: 'On the phone',
  video: 'By video',
  writing: 'Writing to each other',
}

export const wayChoices = ways.map((value) => ({ value, text: words[value] }))

export const wayWords = (way: string): string => words[way as Way] ?? way
