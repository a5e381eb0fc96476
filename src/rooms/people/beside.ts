import { actingIn, type Acting } from '../../platform/acting.ts'
import { londonDay } from '../../platform/clock.ts'
import { Sealed } from '../../platform/crypto/sealed.ts'
import type { Ask } from '../../platform/http/route.ts'
import { hashOfCode, paperCode } from './paper-code.ts'
import { beginSession } from './session.ts'

const namePlace = (person: string) => `beside name|${person}`
const reachPlace = (person: string) => `beside reach|${person}`

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

/** Those whom one is beside, with what each told one, and what they should be told. */
export const listBeside = async ({ tx, cell, me }: Acting) => {
  const rows = await tx
    .selectFrom('people.beside')
    .select(['person_id', 'since', 'name_sealed', 'reach_sealed'])
    .where('cell_id', '=', cell)
    .where('helper_id', '=', me)
    .orderBy('since')
    .orderBy('person_id')
    .execute()
  const news = await tx
    .selectFrom('people.to_tell')
    .select(['person_id', 'about', 'since'])
    .where('cell_id', '=', cell)
    .where('helper_id', '=', me)
    .orderBy('about')
    .execute()
  return rows.map((row) => ({
    person: row.person_id,
    since: row.since,
    name: new Sealed(row.person_id, namePlace(row.person_id), row.name_sealed),
    reach: new Sealed(row.person_id, reachPlace(row.person_id), row.reach_sealed),
    news: news.filter((one) => one.person_id === row.person_id).map((one) => one.about),
  }))
}

/** What was told is taken off one's list. */
export const haveTold = async ({ tx, cell, me }: Acting, person: string): Promise<void> => {
  await tx
    .deleteFrom('people.to_tell')
    .where('cell_id', '=', cell)
    .where('helper_id', '=', me)
    .where('person_id', '=', person)
    .execute()
}

/** Lays it down: somebody else, or nobody, is beside them from now on. */
export const leaveSide = async ({ tx, cell, me }: Acting, person: string): Promise<void> => {
  await tx
    .deleteFrom('people.beside')
    .where('cell_id', '=', cell)
    .where('helper_id', '=', me)
    .where('person_id', '=', person)
    .execute()
}
