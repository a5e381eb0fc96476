import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../code/sources.ts'

// A date has no time zone, and every count here fits a number: the door reads them so. The job
// library's tables and the list of migrations are not for rooms to read.
const OPTIONS = [
  '--dialect=postgres',
  '--date-parser=string',
  '--numeric-parser=number',
  '--exclude-pattern={graphile_worker,public}.*',
  '--log-level=silent',
  '--print',
]

/** The types of every table, as Kysely reads them: src/platform/database/tables.ts. */
export const tableTypes = async (ownerUrl: string): Promise<string> => {
  const script = join(ROOT, 'node_modules/kysely-codegen/dist/cli/bin.js')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, '--url', ownerUrl, ...OPTIONS],
    {
      cwd: ROOT,
      maxBuffer: 2 ** 24,
    },
  )
  return stdout
}
