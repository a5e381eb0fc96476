import { actingIn, type Acting } from '../../platform/acting.ts'
import { londonDay } from '../../platform/clock.ts'
import { namePlace, reachPlace } from './beside.ts'
import type { Ask } from '../../platform/http/route.ts'
import { hashOfCode, paperCode } from './paper-code.ts'
import { beginSession } from './session.ts'

type Told = { name: string; reach: string }

/**
 * Makes an account without an address for somebody whom one is beside. They have said that they are an
 * adult, what they would like to be called, and how one reaches them.
 */
export const joinOnPaper = async (ask: Ask, told: Told): Promise<Acting> => {
  const { house, tx, cell, now, me: helper } = ask
  const me = ask.newId('account')
  const key = await house.keys.make(me)
  await ask.hold({ person: me })
  const acting = actingIn(house, tx, { me, cell, key, as: { person: me, cell } })
  const code_id = ask.newId('timeless code')
  await tx
    .insertInto('people.account')
    .values({ id: me, joined_at: now, confirmed_at: now, code_hash: hashFrom(ask, code_id) })
    .execute()
  await tx
    .insertInto('people.member')
    .values({ cell_id: cell, person_id: me, adult_said_on: londonDay(now), joined_at: now })
    .execute()
  await tx
    .insertInto('people.paper_code')
    .values({ cell_id: cell, person_id: me, code_id, made_at: now })
    .execute()
  await tx
    .insertInto('people.beside')
    .values({
      cell_id: cell,
      person_id: me,
      helper_id: helper,
      since: londonDay(now),
      name_sealed: acting.seal(namePlace(me), told.name),
      reach_sealed: acting.seal(reachPlace(me), told.reach),
    })
    .execute()
  return acting
}

const hashFrom = ({ house: { secrets } }: Ask, code: string) =>
  hashOfCode(secrets, paperCode(secrets, 'account', code))

/** A session on this person's page, in which whoever is beside them is written down. */
export const sitBeside = (ask: Ask, person: string, helper: string): Promise<string> =>
  beginSession(ask.tx, ask.house.secrets, { person, cell: ask.cell, beside: helper }, ask.now)
