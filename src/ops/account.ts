import type pg from 'pg'
import type { House } from '../platform/acting.ts'
import { seal } from '../platform/crypto/seal.ts'
import { CommandProblem, need } from './command.ts'

/** The account of an address, made now when there is none. */
export const accountOf = async (owner: pg.Client, house: House, email: string): Promise<string> => {
  const hash = house.secrets.hash('address', email)
  const { rows } = await owner.query<{ id: string }>(
    'select id from people.account where email_hash = $1',
    [hash],
  )
  if (rows[0]) return rows[0].id
  const id = house.newId('account')
  const key = await house.keys.make(id)
  // The operator vouches for the address, so the account is not swept away before its first use.
  await owner.query(
    'insert into people.account (id, email_hash, email_sealed, joined_at, confirmed_at) values ($1, $2, $3, $4, $4)',
    [id, hash, seal(key, `account|${id}`, email), house.clock()],
  )
  return id
}

/** @throws CommandProblem for what is no address */
export const addressIn = (text: string | undefined): string => {
  const email = need(text, 'whose address').toLowerCase()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new CommandProblem(`“${email}” is not an email address.`)
  return email
}

/** Gives somebody a role in a place, from a day on. */
export const hold = (owner: pg.Client, cell: number, person: string, role: string, since: string) =>
  owner.query(
    'insert into people.role_held (cell_id, person_id, role, since) values ($1, $2, $3, $4) on conflict do nothing',
    [cell, person, role, since],
  )
