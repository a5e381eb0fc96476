import type { Acting } from '../../platform/acting.ts'
import type { Held } from '../../platform/http/room.ts'
import { listAside } from './set-aside/set-aside.ts'

type Ask = (acting: Acting) => Promise<Held>

const asides =
  (table: 'set_aside' | 'kept_apart', heading: string): Ask =>
  async (acting) => ({
    heading,
    lines: (await listAside(acting, table)).map(({ since, words }) => ({ since, words })),
  })

const turns: Ask = async ({ tx, me, cell }) => ({
  heading: 'When you were asked to meet someone, in the last four weeks',
  lines: await tx
    .selectFrom('introductions.turn')
    .select('asked_at')
    .where('cell_id', '=', cell)
    .where('peer_id', '=', me)
    .orderBy('asked_at')
    .execute(),
})

const askedFor: Ask = async ({ tx, me, cell }) => ({
  heading: 'When you asked for one peer in particular',
  lines: await tx
    .selectFrom('introductions.asked_for')
    .select('asked_at')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .orderBy('asked_at')
    .execute(),
})

const apart = asides('kept_apart', 'People you would rather never meet, since')
const aside = asides('set_aside', 'People you have set aside, since')

/** When one was asked, for whom one asked, and whom one has set aside. */
export const aboutTurns: Ask[] = [askedFor, turns, apart, aside]
