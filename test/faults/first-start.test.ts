// The very first start is killed, again and again, and the next one is expected to finish what it began.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import vocabulary from '../../data/vocabulary/concepts.json' with { type: 'json' }
import pg from 'pg'
import { openInstallation } from '../../src/installation.ts'
import { readConfig } from '../../src/platform/config.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { prepare, type Addresses } from '../../src/platform/database/prepare.ts'
import { migrateJobs } from '../../src/platform/jobs/worker.ts'
import { makeMasterKey } from '../../src/platform/master-key.ts'
import { launchPostgres, type Launched } from '../../src/platform/postgres/launch.ts'
import { Ledger } from './ledger.ts'
import { choosePlace, type Place } from './place.ts'
import { spawnKith, startKith } from './running.ts'

const NO_MAIL = 'smtp://127.0.0.1:9'
const migrations = join(import.meta.dirname, '../../db/migrations')

let place: Place
let launched: Launched
before(async () => {
  place = await choosePlace()
  launched = await launchPostgres({ folder: join(place.folder, 'postgres'), throwaway: true })
})
after(async () => {
  await launched.stop()
  await place.remove()
})

const migrateSome = async (ownerUrl: string, count: number): Promise<void> => {
  const some = join(place.folder, `first-${count}`)
  mkdirSync(some)
  for (const name of readdirSync(migrations).toSorted().slice(0, count))
    cpSync(join(migrations, name), join(some, name))
  await migrate(ownerUrl, some)
}

// How far the first start came before it was killed.
const CAME_SO_FAR: Record<string, (addresses: Addresses) => Promise<unknown>> = {
  'the databases were made': async () => undefined,
  'some of the tables were made': ({ ownerUrl }) => migrateSome(ownerUrl, 3),
  'all tables were made, and not those of the jobs': ({ ownerUrl }) =>
    migrate(ownerUrl, migrations),
  'all tables were made, and places were not loaded': async ({ ownerUrl }) => {
    await migrate(ownerUrl, migrations)
    await migrateJobs(ownerUrl)
  },
}

const startIn = async (addresses: Addresses): Promise<void> => {
  const env = {
    DATABASE_URL: addresses.databaseUrl,
    OWNER_URL: addresses.ownerUrl,
    KEYS_URL: addresses.keysUrl,
    MASTER_KEY_FILE: join(place.folder, 'master.key'),
    SMTP_URL: NO_MAIL,
  }
  const installation = await openInstallation(readConfig(env, []), () => undefined)
  await installation.stop()
}

/** How much is there of what every installation needs: places, experiences, and where jobs are kept. */
const found = async (database: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: launched.url(database) })
  await client.connect()
  const { rows } = await client.query(
    `select (select count(*)::int from places.locality) as places,
       (select count(*)::int from stewardship.concept) as experiences,
       to_regclass('graphile_worker._private_jobs') is not null as jobs`,
  )
  await client.end()
  return rows[0]
}

test('whatever had been made when it was killed, the next start makes the rest', async (t) => {
  makeMasterKey(join(place.folder, 'master.key'))
  for (const [index, [soFar, come]] of Object.entries(CAME_SO_FAR).entries())
    await t.test(soFar, async () => {
      const database = `first_${index}`
      const addresses = await prepare({ ...launched, database })
      await come(addresses)
      await startIn(addresses)
      assert.deepEqual(await found(database), {
        places: 68,
        experiences: vocabulary.length,
        jobs: true,
      })
    })
})

test('killed at any moment of its first start, Kith starts again and takes a form', async (t) => {
  const elsewhere = await choosePlace()
  t.after(elsewhere.remove)
  for (const afterMs of [300, 700, 1200, 1800]) {
    const child = spawnKith(elsewhere, NO_MAIL)
    const exited = once(child, 'exit')
    await sleep(afterMs)
    child.kill('SIGKILL')
    await exited
  }
  const kith = await startKith(elsewhere, NO_MAIL)
  const ledger = new Ledger(kith.origin)
  assert.equal((await ledger.post(await ledger.write()))?.status, 303)
  await kith.end()
})
