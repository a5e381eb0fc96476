import { tagWords } from '../../people/people.ts'

/** What two people can have in common besides what they have lived: each from what one of them shows. */
export type Practical = {
  languages: readonly string[]
  times: readonly string[]
  ways: readonly string[]
}

/** What somebody knows of themself; `near` and `halfHour` are the areas within their own reach. */
export type MyPractical = Practical & { near: readonly string[]; halfHour: readonly string[] }
export type TheirPractical = Practical & { areas: readonly string[] }

const both = (mine: readonly string[], theirs: readonly string[]) =>
  mine.filter((one) => theirs.includes(one))

const wayReasons: Readonly<Record<string, string>> = {
  'in person': 'would be glad to meet in person',
  walking: 'would be glad to walk together',
  phone: 'would be glad to talk on the phone',
  video: 'would be glad to meet by video',
  writing: 'would be glad to write to each other',
}

/** How far in words, never in numbers: a number of miles from one's own area would tell where the other is. */
const distance = ({ near, halfHour }: MyPractical, { areas }: TheirPractical): string[] => {
  if (both(near, areas).length > 0) return ['could meet close to where you set out']
  return both(halfHour, areas).length > 0
    ? ['could meet within about half an hour of where you set out']
    : []
}

/** Each reason completes the sentence "You both …". From what the other shows, and nothing hidden among them. */
export const practicalReasons = (mine: MyPractical, theirs: TheirPractical): string[] => [
  ...both(mine.languages, theirs.languages).map((tag) => `speak ${tagWords('language', tag)}`),
  ...both(mine.ways, theirs.ways).flatMap((way) => wayReasons[way] ?? []),
  ...both(mine.times, theirs.times).map(
    (tag) => `have time on ${tagWords('time of week', tag).toLowerCase()}`,
  ),
  ...distance(mine, theirs),
]
