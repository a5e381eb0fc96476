import { readFileSync } from 'node:fs'
import pg from 'pg'
import { keyStoreTable } from '../crypto/keys.ts'

/** How to reach one installation's databases, each as the role that may. */
export type Addresses = { databaseUrl: string; ownerUrl: string; keysUrl: string }

type Prepared = {
  superuserUrl: string
  /** The address of a database for a role that signs in with `password`. */
  url: (database: string, role: string) => string
  password: string
  database: string
}

const rolesFile = new URL('../../../db/roles.sql', import.meta.url)
const signingIn = ['kith_owner', 'kith_login', 'kith_keys']

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const makeRoles = async (client: pg.Client, password: string) => {
  await client.query(readFileSync(rolesFile, 'utf8'))
  for (const role of signingIn)
    await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`)
}

const makeDatabase = async (client: pg.Client, name: string, owner: string) => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0)
    await client.query(`create database ${client.escapeIdentifier(name)} owner ${owner}`)
  await client.query(`revoke all on database ${client.escapeIdentifier(name)} from public`)
  await client.query(`grant connect on database ${client.escapeIdentifier(name)} to kith_login`)
}

/**
 * Makes the roles and the two databases of an installation on a PostgreSQL of our own: the records,
 * and the key store beside them. Doing it again changes nothing.
 */
export const prepare = async ({
  superuserUrl,
  url,
  password,
  database,
}: Prepared): Promise<Addresses> => {
  const keys = `${database}_keys`
  await withClient(superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock(7202)')
    await makeRoles(client, password)
    await makeDatabase(client, database, 'kith_owner')
    await makeDatabase(client, keys, 'kith_keys')
    await client.query(
      `revoke connect on database ${client.escapeIdentifier(keys)} from kith_login`,
    )
  })
  const addresses = {
    databaseUrl: url(database, 'kith_login'),
    ownerUrl: url(database, 'kith_owner'),
    keysUrl: url(keys, 'kith_keys'),
  }
  await withClient(addresses.keysUrl, (client) => client.query(keyStoreTable))
  return addresses
}
