import { minutesAfter } from '../../platform/clock.ts'
import type { Ask } from '../../platform/http/route.ts'
import { TooMany } from '../../platform/http/trouble.ts'

const AN_HOUR = 12

/**
 * Remembers, for them alone, that public words are somebody's: they can find them, and take their
 * name off. Nobody writes more than a dozen an hour.
 */
export const remember = async (ask: Ask, what: string): Promise<void> => {
  const { count } = await ask.tx
    .selectFrom('stewardship.wrote')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person_id', '=', ask.me)
    .where('at', '>', minutesAfter(ask.now, -60))
    .executeTakeFirstOrThrow()
  if (count >= AN_HOUR) throw new TooMany('public words')
  await ask.tx
    .insertInto('stewardship.wrote')
    .values({ person_id: ask.me, what_id: what, at: ask.now })
    .execute()
}
