import type { KeyObject } from 'node:crypto'
import { open, seal } from '../crypto/seal.ts'
import type { Tx } from '../database/door.ts'

/** A form's hidden key, and the key that seals where it led: an address may hold somebody's link. */
export type SentForm = { once: string; formPlace: KeyObject }

/**
 * Claims a form's hidden key. A second sending waits for the first to end, and then learns where
 * the first one led.
 * @returns undefined when the form is new, or the place the first sending went to
 */
export const claimForm = async (
  tx: Tx,
  { once, formPlace }: SentForm,
  person: string | null,
  now: Date,
): Promise<string | undefined> => {
  const claimed = await tx
    .insertInto('platform.sent_form')
    .values({ key: once, person_id: person, location: '', sent_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed) return undefined
  const first = await tx
    .selectFrom('platform.sent_form')
    .select('location')
    .where('key', '=', once)
    .executeTakeFirst()
  return first?.location ? open(formPlace, once, Buffer.from(first.location, 'base64')) : '/'
}

export const rememberForm = async (
  tx: Tx,
  { once, formPlace }: SentForm,
  place: string,
): Promise<void> => {
  const location = seal(formPlace, once, place).toString('base64')
  await tx.updateTable('platform.sent_form').set({ location }).where('key', '=', once).execute()
}
