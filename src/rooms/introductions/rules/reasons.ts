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
  'in person': 'meet in person',
  walking: 'walk together',
  phone: 'talk on the phone',
  video: 'meet by video',
  writing: 'write to each other',
}

/** One reason of several alike, so that how to meet does not drown what both have lived. */
const inOne = (begin: string, parts: readonly string[], last: 'and' | 'or'): string[] =>
  parts.length === 0
    ? []
    : [
        `${begin} ${[parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(` ${last} `)}`,
      ]

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
  ...inOne(
    'would be glad to',
    both(mine.ways, theirs.ways).flatMap((way) => wayReasons[way] ?? []),
    'or',
  ),
  ...inOne(
    'have time on',
    both(mine.times, theirs.times).map((tag) => tagWords('time of week', tag).toLowerCase()),
    'and',
  ),
  ...distance(mine, theirs),
]
