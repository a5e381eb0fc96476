import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { readConfig } from '../src/platform/config.ts'
import { launchPostgres } from '../src/platform/postgres/launch.ts'

const HELP = `npm run dev     Kith, started again after each change of a file it is made of.
                Options and settings are those of npm start.`

const options = process.argv.slice(2)
if (options.includes('--help')) console.log(HELP)
else await watch()

async function watch(): Promise<void> {
  const { folder, databaseUrl } = readConfig(process.env, options)
  // Used from here as well, so that PostgreSQL does not stop and start with every change.
  const database = databaseUrl
    ? undefined
    : await launchPostgres({ folder: join(folder, 'postgres'), say: console.error })
  const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', ...serving()], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal))
  }
  child.once('exit', (code) => {
    void Promise.resolve(database?.stop()).then(() => process.exit(code ?? 0))
  })
}

function serving(): string[] {
  const here = (name: string): string => join(import.meta.dirname, name)
  return ['--import', here('tsx-hook.mjs'), here('serve.ts'), ...options]
}
