import { isUuid } from '../../../platform/ids.ts'
import type { ShownToHelpers } from '../../people/people.ts'

type Place = Pick<ShownToHelpers, 'since' | 'owner'>

/** Where the next page goes on: after whoever stands last on this one. */
export const afterOf = ({ since, owner }: Place): string => `${since.getTime()}.${owner}`

/** The place in the list that an address names; undefined, which is its beginning, for any other words. */
export const readAfter = (words = ''): Place | undefined => {
  const [, time = '', owner = ''] = /^(\d{1,15})\.(.{36})$/.exec(words) ?? []
  return isUuid(owner) ? { since: new Date(Number(time)), owner } : undefined
}
