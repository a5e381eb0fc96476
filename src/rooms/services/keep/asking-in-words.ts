import { dayInWords } from '../../../ui/day.ts'
import type { Keeping } from './keep.ts'

/** How often its keeper is asked, and when next. */
export const asking = (keeping: Keeping | null): string => {
  if (keeping === null)
    return 'From your first change on, we ask you every three months whether there is room. Three questions, under a minute.'
  if (keeping.returnEvery === 'never')
    return 'We do not ask. You can still change the page whenever you like.'
  const next = keeping.nextOn ? `, next on ${dayInWords(keeping.nextOn)}` : ''
  const every = keeping.returnEvery === 'month' ? 'every month' : `every ${keeping.returnEvery}`
  return `We ask three short questions ${every}${next}.`
}
