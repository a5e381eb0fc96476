import { sealFor } from '../../platform/crypto/sealed.ts'
import type { Ask } from '../../platform/http/route.ts'
import { hashOfCode, paperCode } from './paper-code.ts'

/** One's own code on paper; null for somebody who signs in with an address alone. */
export const findOwnCode = async (ask: Ask): Promise<string | null> => {
  const row = await ask.tx
    .selectFrom('people.paper_code')
    .select('code_id')
    .where('cell_id', '=', ask.cell)
    .where('person_id', '=', ask.me)
    .executeTakeFirst()
  return row ? paperCode(ask.house.secrets, 'account', row.code_id) : null
}

/** True when one can be written to. */
export const hasAddress = async ({ tx, me }: Ask): Promise<boolean> => {
  const row = await tx
    .selectFrom('people.account')
    .select('email_hash')
    .where('id', '=', me)
    .executeTakeFirst()
  return Boolean(row?.email_hash)
}

const dropCode = async ({ tx, cell, me }: Ask) => {
  await tx
    .deleteFrom('people.paper_code')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .execute()
}

/** A new code; the paper with the old one opens nothing any more. */
export const renewCode = async (ask: Ask): Promise<void> => {
  const { secrets } = ask.house
  const code_id = ask.newId('timeless code')
  await dropCode(ask)
  await ask.tx
    .insertInto('people.paper_code')
    .values({ cell_id: ask.cell, person_id: ask.me, code_id, made_at: ask.now })
    .execute()
  await ask.tx
    .updateTable('people.account')
    .set({ code_hash: hashOfCode(secrets, paperCode(secrets, 'account', code_id)) })
    .where('id', '=', ask.me)
    .execute()
}

/** Ends the code, for somebody who signs in with an address now. */
export const endCode = async (ask: Ask): Promise<void> => {
  if (!(await hasAddress(ask))) return
  await dropCode(ask)
  await ask.tx
    .updateTable('people.account')
    .set({ code_hash: null })
    .where('id', '=', ask.me)
    .execute()
}

/**
 * Puts an address to one's account: letters go there from now on, and to nobody else. False when the
 * address is somebody's already.
 */
export const takeOver = async (ask: Ask, address: string): Promise<boolean> => {
  const email_hash = ask.house.secrets.hash('address', address)
  await ask.hold({ secret: email_hash })
  const taken = await ask.tx
    .selectFrom('people.account')
    .select('id')
    .where('email_hash', '=', email_hash)
    .executeTakeFirst()
  await ask.hold({})
  if (taken && taken.id !== ask.me) return false
  const key = (await ask.house.keys.get([ask.me])).get(ask.me)!
  const email_sealed = sealFor(key, ask.me, `account|${ask.me}`, address).blob
  await ask.tx
    .updateTable('people.account')
    .set({ email_hash, email_sealed })
    .where('id', '=', ask.me)
    .execute()
  await ask.tx
    .deleteFrom('people.beside')
    .where('cell_id', '=', ask.cell)
    .where('person_id', '=', ask.me)
    .execute()
  return true
}
