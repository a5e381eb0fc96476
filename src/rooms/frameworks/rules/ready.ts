import type { Doing } from './decide-item.ts'

/** What of a draft decides whether it may be published. */
export type Draftable = {
  onSomething: boolean
  items: readonly { doing: Doing | null; reason: string | null; words: string }[]
  tookPart: number
}

const listed = (words: readonly string[]): string =>
  words.length <= 3
    ? words.map((one) => `“${one}”`).join(', ')
    : `“${words[0]}” and ${words.length - 1} more`

/** What is still missing, in sentences; nothing when it may be published. */
export const missingFrom = ({ onSomething, items, tookPart }: Draftable): string[] => {
  const stays = items.filter(({ doing }) => doing !== 'left out')
  const without = items.filter(({ doing, reason }) => doing !== 'kept' && reason === null)
  return [
    ...(stays.length === 0 ? ['There is nothing in it yet.'] : []),
    ...(onSomething && without.length > 0
      ? [`A reason is missing for ${listed(without.map(({ words }) => words))}.`]
      : []),
    ...(tookPart === 0 ? ['Nobody is named as taking part.'] : []),
  ]
}

/** Whether something was kept without saying why: then one reason is asked for all of it. */
export const keptWithoutReason = (items: Draftable['items']): boolean =>
  items.some(({ doing, reason }) => doing === 'kept' && reason === null)
