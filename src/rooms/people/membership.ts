import { londonDay } from '../../platform/clock.ts'
import type { Ask } from '../../platform/http/route.ts'

/** The place somebody belongs to; null until they have said which. */
export const membershipOf = async (
  ask: Ask,
  person: string,
): Promise<{ person: string; cell: number | null }> => {
  const member = await ask.tx
    .selectFrom('people.member')
    .select('cell_id')
    .where('person_id', '=', person)
    .orderBy('joined_at')
    .executeTakeFirst()
  return { person, cell: member?.cell_id ?? null }
}

/** Joins a place, having said that one is an adult; this session goes on there. */
export const joinCell = async (ask: Ask, cell: number): Promise<void> => {
  await ask.tx
    .insertInto('people.member')
    .values({
      cell_id: cell,
      person_id: ask.me,
      adult_said_on: londonDay(ask.now),
      joined_at: ask.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await ask.tx
    .updateTable('people.session')
    .set({ cell_id: cell })
    .where('account_id', '=', ask.me)
    .execute()
}
