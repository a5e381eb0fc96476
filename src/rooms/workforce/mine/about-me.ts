import type { Acting } from '../../../platform/acting.ts'
import type { Held } from '../../../platform/http/room.ts'
import { dayInWords } from '../../../ui/day.ts'
import { listHoldings } from './holdings.ts'

/** The posts that whoever asks has claimed. */
export const workforceAboutMe = async (acting: Acting): Promise<Held[]> => {
  const lines = (await listHoldings(acting)).map(
    ({ title, organisation, since, until }) =>
      `${title}, ${organisation}, since ${dayInWords(since)}${until ? ` until ${dayInWords(until)}` : ''}`,
  )
  return lines.length === 0 ? [] : [{ heading: 'Posts you have claimed', lines }]
}

/** What somebody claimed goes with them; the posts stay, because they name nobody. */
export const workforceErase = async ({ tx, me, cell }: Acting): Promise<void> => {
  await tx
    .deleteFrom('workforce.holding')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .execute()
}
