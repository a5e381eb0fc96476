import type { Acting } from '../../platform/acting.ts'
import { londonDay } from '../../platform/clock.ts'
import type { Held, News } from '../../platform/http/room.ts'
import { listDecisions, listProposals } from './proposals.ts'
import { listStances } from './said.ts'
import { findOwnSeat } from './seats.ts'
import { stewardshipRoutes } from './stewardship.routes.ts'

const ownWords = async ({ tx, me }: Acting): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('stewardship.wrote')
    .select('what_id')
    .where('person_id', '=', me)
    .execute()
  return new Set(rows.map((row) => row.what_id))
}

/** What somebody asked of the stewards and said there, and the seat they hold. */
export const aboutMe = async (acting: Acting): Promise<Held[]> => {
  const { tx, me } = acting
  const mine = await ownWords(acting)
  const said = await tx
    .selectFrom('stewardship.argument')
    .select(['id', 'words', 'signed'])
    .execute()
  const asked = (await listProposals(tx)).map(({ id, why, signed }) => ({ id, words: why, signed }))
  const words = [...asked, ...said].filter(({ id }) => mine.has(id))
  const seat = await findOwnSeat(tx, me)
  return [
    {
      heading: 'What you said in public to the stewards',
      lines: words.map((one) => ({ words: one.words, signed: one.signed })),
    },
    {
      heading: 'Your seat at the stewards’ table',
      lines: seat ? [{ name: seat.name, speaksFor: seat.speaksFor, since: seat.since }] : [],
    },
  ]
}

/** For whoever holds a seat: that something lies on the table to which they have not spoken. */
export const news = async ({ tx, me }: Acting): Promise<News[]> => {
  const seat = await findOwnSeat(tx, me)
  if (!seat) return []
  const decided = new Set((await listDecisions(tx)).map(({ proposal }) => proposal))
  const spoken = new Set(
    (await listStances(tx)).filter((one) => one.seat === seat.id).map(({ proposal }) => proposal),
  )
  const waits = (await listProposals(tx)).some(({ id }) => !decided.has(id) && !spoken.has(id))
  return waits
    ? [{ text: 'Something on the stewards’ table waits for you', href: stewardshipRoutes.table }]
    : []
}

/** Takes their name off what they said in public, which stays as minutes do, and leaves their seat empty. */
export const erase = async ({ tx, me, cell, now }: Acting): Promise<void> => {
  const nameless = { by_id: null, signed: null }
  await tx.updateTable('stewardship.proposal').set(nameless).execute()
  await tx.updateTable('stewardship.argument').set(nameless).execute()
  await tx.deleteFrom('stewardship.wrote').where('person_id', '=', me).execute()
  await tx
    .updateTable('stewardship.seat')
    .set({ name: 'Somebody who has left', until: londonDay(now) })
    .where('holder_id', '=', me)
    .execute()
  await tx
    .updateTable('stewardship.local_saying')
    .set({ by_id: null })
    .where('cell_id', '=', cell)
    .execute()
}
