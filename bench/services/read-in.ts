// A process of its own that reads one feed in, or only streams it, and says how long it took and how much
// memory it ever had: that of one process cannot be told from another's within the same one.
import { createReadStream } from 'node:fs'
import { openKeys } from '../../src/platform/crypto/keys.ts'
import { openDoor, openPool } from '../../src/platform/database/door.ts'
import { newUuid } from '../../src/platform/ids.ts'
import { importFeed } from '../../src/rooms/services/feeds/import.ts'
import { records } from '../../src/rooms/services/feeds/reading/records.ts'
import { testSecrets } from '../../test/harness/databases.ts'

const [, , what, file, databaseUrl, keysUrl] = process.argv

const stream = async (): Promise<number> => {
  let count = 0
  for await (const found of records(createReadStream(file!) as AsyncIterable<Buffer>))
    if (found.raw !== null) count += 1
  return count
}

const readIn = async (): Promise<number> => {
  const keys = openKeys(openPool(keysUrl!, 1), testSecrets.wrap)
  const door = openDoor(databaseUrl!, 2)
  const house = { door, keys, secrets: testSecrets, clock: () => new Date(), newId: newUuid }
  const { report } = await importFeed(house, { from: file!, cell: 1 })
  await door.close()
  await keys.close()
  return report.counts.read
}

const began = performance.now()
const count = what === 'stream' ? await stream() : await readIn()
const seconds = (performance.now() - began) / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ count, seconds, megabytes }))
