import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { loadReference } from '../../db/reference/load.ts'
import { closeMonths } from '../../db/seed/close-months.ts'
import { listInvented } from '../../db/seed/list-read-in.ts'
import { loadSample } from '../../db/seed/load.ts'
import { makeSample, type Sample } from '../../db/seed/sample.ts'
import type { House } from '../../src/platform/acting.ts'
import { openKeys } from '../../src/platform/crypto/keys.ts'
import { makeSecrets } from '../../src/platform/crypto/secrets.ts'
import { openDoor, openPool } from '../../src/platform/database/door.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { prepare, type Addresses } from '../../src/platform/database/prepare.ts'
import { newUuid } from '../../src/platform/ids.ts'
import { migrateJobs } from '../../src/platform/jobs/worker.ts'
import { launchPostgres } from '../../src/platform/postgres/launch.ts'

/** The day on which every test's sample stands, at noon. */
export const TODAY = new Date('2026-11-23T12:00:00Z')
const SEED = 2023
const MASTER = Buffer.alloc(32, 7)
const root = fileURLToPath(new URL('../..', import.meta.url))

export const testSecrets = makeSecrets(MASTER)

let sample: Sample | undefined
export const testSample = (): Sample => (sample ??= makeSample({ seed: SEED, today: TODAY }))

type Server = { superuserUrl: string; stop: () => Promise<void> }

/** The PostgreSQL of this run of tests; one of its own when a test file is run by itself. */
const reachServer = async (): Promise<Server> => {
  const given = process.env['KITH_TEST_POSTGRES']
  if (given) return { superuserUrl: given, stop: async () => undefined }
  return launchPostgres({ folder: join(tmpdir(), `kith-test-${process.pid}`), throwaway: true })
}

const urlFor = (superuserUrl: string) => (database: string, role: string) => {
  const url = new URL(superuserUrl)
  url.username = role
  url.pathname = `/${database}`
  return url.href
}

const asSuperuser = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const houseAt = (addresses: Addresses, clock: () => Date): House => ({
  door: openDoor(addresses.databaseUrl, 8),
  keys: openKeys(openPool(addresses.keysUrl, 4), testSecrets.wrap),
  secrets: testSecrets,
  clock,
  newId: newUuid,
})

const makeTemplate = async (server: Server, name: string, withSample: boolean) => {
  const url = urlFor(server.superuserUrl)
  const password = decodeURIComponent(new URL(server.superuserUrl).password)
  const addresses = await prepare({
    superuserUrl: server.superuserUrl,
    url,
    password,
    database: name,
  })
  await migrate(addresses.ownerUrl, join(root, 'db/migrations'))
  await migrateJobs(addresses.ownerUrl)
  await loadReference(addresses.ownerUrl)
  if (!withSample) return
  const house = houseAt(addresses, () => TODAY)
  await loadSample(addresses.ownerUrl, house, testSample())
  await closeMonths(house)
  await listInvented(house)
  await house.door.close()
  await house.keys.close()
}

/** Makes the template of this run when it is not there yet; test files that start together take turns. */
const ensureTemplate = async (server: Server, name: string, withSample: boolean) =>
  asSuperuser(server.superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock(7204)')
    const { rowCount } = await client.query(
      `select from pg_database where datname = $1 and datistemplate`,
      [name],
    )
    if (rowCount) return
    await makeTemplate(server, name, withSample)
    for (const one of [name, `${name}_keys`])
      await client.query(`alter database ${one} is_template true`)
  })

export type TestDatabase = {
  addresses: Addresses
  superuserUrl: string
  house: (clock: () => Date) => House
  drop: () => Promise<void>
}

/** A database of one's own, with the sample or with reference data only. */
export const openTestDatabase = async (withSample: boolean): Promise<TestDatabase> => {
  const server = await reachServer()
  const template = withSample ? 'template_sample' : 'template_empty'
  await ensureTemplate(server, template, withSample)
  const name = `t_${randomBytes(6).toString('hex')}`
  const copies = [
    [name, template, 'kith_owner'],
    [`${name}_keys`, `${template}_keys`, 'kith_keys'],
  ] as const
  await asSuperuser(server.superuserUrl, async (client) => {
    for (const [copy, from, owner] of copies)
      await client.query(`create database ${copy} template ${from} owner ${owner}`)
  })
  const url = urlFor(server.superuserUrl)
  const addresses = {
    databaseUrl: url(name, 'kith_login'),
    ownerUrl: url(name, 'kith_owner'),
    keysUrl: url(`${name}_keys`, 'kith_keys'),
  }
  return {
    addresses,
    superuserUrl: url(name, new URL(server.superuserUrl).username),
    house: (clock) => houseAt(addresses, clock),
    drop: async () => {
      await asSuperuser(server.superuserUrl, async (client) => {
        for (const [copy] of copies)
          await client.query(`drop database if exists ${copy} with (force)`)
      })
      await server.stop()
    },
  }
}
