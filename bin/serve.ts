import { startKith } from '../src/main.ts'
import { ConfigProblem, readConfig } from '../src/platform/config.ts'
import { MigrationProblem } from '../src/platform/database/migrate.ts'
import { isAway } from '../src/platform/http/trouble.ts'
import { MasterKeyProblem } from '../src/platform/master-key.ts'
import { PostgresProblem } from '../src/platform/postgres/problem.ts'

const HELP = `npm start                 the demonstration, in .kith
npm start -- --empty      a real installation, in .kith-empty

PORT (3000), HOST (127.0.0.1), ORIGIN, KITH_FOLDER, SMTP_URL, MAIL_FROM.
With a PostgreSQL of your own: DATABASE_URL, OWNER_URL, KEYS_URL, MASTER_KEY_FILE.`

const say = (line: string) => console.error(line)

const start = async () => startKith(readConfig(process.env, process.argv.slice(2)), say)

/** A sentence for what an operator can mend; the whole story for what they cannot. */
const explain = (error: unknown): string => {
  const problem = error as Error & { code?: string }
  if (problem.code === 'EADDRINUSE')
    return 'Something else listens on that port. Try another: PORT=3001 npm start'
  const known = [ConfigProblem, MigrationProblem, MasterKeyProblem, PostgresProblem].some(
    (kind) => error instanceof kind,
  )
  return known ? problem.message : (problem.stack ?? String(error))
}

const serve = async () => {
  const starting = start()
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= starting.then((running) => running.stop()).then(() => process.exit(0))
  }
  // The job library drops a promise when the database goes away under it; then it is begun anew. Whatever
  // else nobody has waited for is a fault of ours, and ends the process as Node would.
  process.on('unhandledRejection', (error) => {
    if (!isAway(error)) throw error as Error
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  await starting
}

if (process.argv.includes('--help')) say(HELP)
else
  serve().catch((error: unknown) => {
    say(explain(error))
    process.exit(1)
  })
