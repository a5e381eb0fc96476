import { tagWords, waysToMeet } from '../../people/people.ts'

export const ways = waysToMeet

export const wayChoices = ways.map((value) => ({ value, text: tagWords('way', value) }))

export const wayWords = (way: string): string => tagWords('way', way)
