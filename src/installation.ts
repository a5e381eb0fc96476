import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { House } from './platform/acting.ts'
import { systemClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { openKeys } from './platform/crypto/keys.ts'
import { makeSecrets } from './platform/crypto/secrets.ts'
import { openDoor, openPool } from './platform/database/door.ts'
import { migrate } from './platform/database/migrate.ts'
import { bringReference } from '../db/reference/bring.ts'
import { prepare, type Addresses } from './platform/database/prepare.ts'
import { newUuid } from './platform/ids.ts'
import { migrateJobs } from './platform/jobs/worker.ts'
import { makeMasterKey, readMasterKey } from './platform/master-key.ts'
import { launchPostgres } from './platform/postgres/launch.ts'

export type Say = (line: string) => void

/** An installation that is up: its database migrated, its keys at hand, nothing listening yet. */
export type Installation = { house: House; addresses: Addresses; stop: () => Promise<void> }

const migrations = fileURLToPath(new URL('../db/migrations', import.meta.url))

type Reached = { addresses: Addresses; masterKeyFile: string; stop: () => Promise<void> }

const ownPostgres = async (config: Config, say: Say): Promise<Reached> => {
  mkdirSync(config.folder, { recursive: true })
  const launched = await launchPostgres({ folder: join(config.folder, 'postgres'), say })
  const addresses = await prepare({ ...launched, database: 'kith' })
  const masterKeyFile = join(config.folder, 'master.key')
  if (!existsSync(masterKeyFile)) makeMasterKey(masterKeyFile)
  return { addresses, masterKeyFile, stop: launched.stop }
}

const reach = async (config: Config, say: Say): Promise<Reached> =>
  config.databaseUrl
    ? {
        addresses: {
          databaseUrl: config.databaseUrl,
          ownerUrl: config.ownerUrl!,
          keysUrl: config.keysUrl!,
        },
        masterKeyFile: config.masterKeyFile!,
        stop: async () => undefined,
      }
    : ownPostgres(config, say)

/** Brings an installation up: starts or reaches PostgreSQL, migrates it, opens the door and the keys. */
export const openInstallation = async (config: Config, say: Say): Promise<Installation> => {
  const { addresses, masterKeyFile, stop } = await reach(config, say)
  try {
    const ran = await migrate(addresses.ownerUrl, migrations)
    // Also when no step ran now: an earlier start may have been killed between one of these and the next.
    await migrateJobs(addresses.ownerUrl)
    await bringReference(addresses.ownerUrl)
    if (ran.length > 0)
      say(`Brought the records up to date (${ran.length} ${ran.length === 1 ? 'step' : 'steps'}).`)
    const secrets = makeSecrets(readMasterKey(masterKeyFile))
    const door = openDoor(addresses.databaseUrl)
    const keys = openKeys(openPool(addresses.keysUrl, 4), secrets.wrap)
    return {
      house: { door, keys, secrets, clock: systemClock, newId: newUuid },
      addresses,
      stop: async () => {
        await door.close()
        await keys.close()
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}
