import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchPostgres } from '../src/platform/postgres/launch.ts'
import { removeAbandoned, removePostgres } from '../src/platform/postgres/remove.ts'
import { onClose } from './closing.ts'

const BEGINNING = 'kith-bench-'

let reached: Promise<void> | undefined

/**
 * A PostgreSQL for this run alone, writing to disk as a real installation's does. The databases in it
 * are made by the test harness, which is told of it in the way the tests are.
 */
export const reachPostgres = (): Promise<void> => (reached ??= launch())

const launch = async (): Promise<void> => {
  await removeAbandoned(tmpdir(), BEGINNING)
  const folder = join(tmpdir(), `${BEGINNING}${process.pid}`)
  onClose(() => removePostgres(folder))
  const launched = await launchPostgres({ folder })
  onClose(launched.stop)
  process.env['KITH_TEST_POSTGRES'] = launched.superuserUrl
}
