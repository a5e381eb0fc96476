import type { Tx } from '../database/door.ts'

/**
 * Claims a form's hidden key. A second sending waits for the first to end, and then learns where
 * the first one led.
 * @returns undefined when the form is new, or the place the first sending went to
 */
export const claimForm = async (
  tx: Tx,
  key: string,
  person: string | null,
  now: Date,
): Promise<string | undefined> => {
  const claimed = await tx
    .insertInto('platform.sent_form')
    .values({ key, person_id: person, location: '', sent_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed) return undefined
  const first = await tx
    .selectFrom('platform.sent_form')
    .select('location')
    .where('key', '=', key)
    .executeTakeFirst()
  return first?.location || '/'
}

export const rememberForm = async (tx: Tx, key: string, location: string): Promise<void> => {
  await tx.updateTable('platform.sent_form').set({ location }).where('key', '=', key).execute()
}
