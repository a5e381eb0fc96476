import { join } from 'node:path'
import pg from 'pg'
import { makeSecrets } from '../../src/platform/crypto/secrets.ts'
import { readMasterKey } from '../../src/platform/master-key.ts'
import { launchPostgres } from '../../src/platform/postgres/launch.ts'
import type { Place } from './place.ts'

/** The records of an installation, read past its doors. Its PostgreSQL runs on until this is closed. */
export type Records = {
  run: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  /** How many links were made for this address: 0 when nobody ever asked for one. */
  countLinks: (email: string) => Promise<number>
  countAccounts: () => Promise<number>
  /** Lets two minutes go by for the jobs that somebody holds, so that those of the dead are given back. */
  ageHeldJobs: () => Promise<void>
  close: () => Promise<void>
}

export const openRecords = async ({ folder }: Place): Promise<Records> => {
  const launched = await launchPostgres({ folder: join(folder, 'postgres') })
  const client = new pg.Client({ connectionString: launched.url('kith') })
  client.on('error', () => undefined)
  await client.connect()
  const run: Records['run'] = async (sql, values) => (await client.query(sql, values)).rows
  const one = async (sql: string, values: unknown[] = []) =>
    Number((await run(sql, values))[0]!['count'])
  const hash = (email: string) =>
    makeSecrets(readMasterKey(join(folder, 'master.key'))).hash('address', email)
  return {
    run,
    countLinks: (email) =>
      one(
        `select count(*) from people.sign_in_link as link
         join people.account as account on account.id = link.account_id where email_hash = $1`,
        [hash(email)],
      ),
    countAccounts: () => one('select count(*) from people.account'),
    ageHeldJobs: async () => {
      await run(
        `update graphile_worker._private_jobs set locked_at = locked_at - interval '2 minutes'
         where locked_at is not null`,
      )
    },
    close: async () => {
      await client.end()
      await launched.stop()
    },
  }
}
