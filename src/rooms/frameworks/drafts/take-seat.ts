import { mend, notHere, type Ask, type Outcome } from '../../../platform/http/route.ts'
import { SignInFirst } from '../../../platform/http/transaction.ts'
import { isUuid } from '../../../platform/ids.ts'
import { readCell } from '../../places/places.ts'
import { draftAt } from '../making.routes.ts'
import { findDraft, type Draft } from './draft.ts'
import { asSeat, seats, type Seat } from './seats.ts'

/** Somebody at a draft: what it is, where they sit, and what they may do there. */
export type Sitting = {
  draft: Draft
  seat: Seat
  /** The address of the draft for whoever sits here, without what comes after it. */
  base: string
  /** Whoever keeps it invites, changes what it is called, and publishes. */
  keeps: boolean
  /** May decide what becomes of items, and it is not over. */
  writes: boolean
}

const sit = (ask: Ask, draft: Draft, seat: Seat, key: string): Sitting => {
  const keeps = draft.keeper !== null && draft.keeper === ask.viewer?.person
  const writes = draft.overAt === null && (keeps || seat.pen)
  return { draft, seat, base: draftAt(draft.cell, key), keeps, writes }
}

const sitAsMember = async (ask: Ask, cell: number, id: string): Promise<Sitting> => {
  if (!ask.viewer) throw new SignInFirst()
  if (ask.cell !== cell) return notHere()
  const row = await seats(ask.tx, cell)
    .where('draft_id', '=', id)
    .where('person_id', '=', ask.me)
    .executeTakeFirst()
  if (!row) return notHere()
  await ask.hold({ cell, organisation: id })
  return sit(ask, (await findDraft(ask.tx, cell, id)) ?? notHere(), asSeat(row), id)
}

const sitWithLink = async (ask: Ask, cell: number, token: string): Promise<Sitting | null> => {
  const secret = ask.house.secrets.hash('invitation', token)
  await ask.hold({ cell, secret })
  const row = await seats(ask.tx, cell)
    .where('token_hash', '=', secret)
    .where('ends_at', '>', ask.now)
    .executeTakeFirst()
  if (!row) return null
  await ask.hold({ cell, secret, organisation: row.draft })
  const draft = await findDraft(ask.tx, cell, row.draft)
  return draft ? sit(ask, draft, asSeat(row), token) : null
}

/**
 * Sits down at a draft: as a member by its identifier, or with a link. From here on this transaction may
 * read and write that draft.
 * @returns null when there is no such link, or it has ended: the two look alike
 * @throws SignInFirst, NotHere
 */
export const takeSeat = async (ask: Ask): Promise<Sitting | null> => {
  const { cell: typed, key = '' } = ask.params
  const cell = readCell(typed)
  if (cell === undefined) return null
  return isUuid(key) ? sitAsMember(ask, cell, key) : sitWithLink(ask, cell, key)
}

/** What is said beside a form whose link ended, or whose draft was over, while somebody was writing. */
export const linkEnded: Outcome = mend({
  words: 'This link has ended, so nothing was sent. Your words are below: keep them',
})

export const isOver: Outcome = mend({
  words:
    'This was published or given up while you were writing, so nothing was changed. Your words are below: keep them',
})
