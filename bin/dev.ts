import { spawn } from 'node:child_process'
import { join } from 'node:path'

// npm run dev: Kith, started again after each change of a file it is made of.
const hook = join(import.meta.dirname, 'tsx-hook.mjs')
const serve = join(import.meta.dirname, 'serve.ts')
const watching = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', '--import', hook, serve, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => watching.kill(signal))
}
watching.once('exit', (code) => process.exit(code ?? 0))
