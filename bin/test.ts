import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchPostgres } from '../src/platform/postgres/launch.ts'
import { removeAbandoned, removePostgres } from '../src/platform/postgres/remove.ts'
import { check } from './check.ts'
import { ensureChromium } from './ensure-chromium.ts'
import { chooseTests, findTests, isAboutTheWhole, readWish } from './test/choose.ts'
import type { Wish } from './test/choose.ts'

const HELP = `npm test [-- WORD… --no-check --unit --test-name-pattern=…]

Checks types, lint and format, then runs all tests, or those whose path contains a WORD.
--unit leaves out what needs a browser.`

const ROOT = join(import.meta.dirname, '..')
const FILE_MS_MAX = 600_000

const stopped = new AbortController()

// Says whether all is well.
async function test(words: string[]): Promise<boolean> {
  const wish = readWish(words)
  const files = chooseTests(findTests(ROOT), wish)
  if (files.length === 0) throw new Error(`No test has ${wish.filters.join(' or ')} in its path.`)
  const browser = files.some(isAboutTheWhole) ? await ensureChromium(console.log) : ''
  if (wish.check && !(await check())) return false
  return withPostgres((url) => {
    const env = { ...process.env, KITH_TEST_POSTGRES: url, KITH_CHROMIUM: browser }
    return runTests(files, wish, env)
  })
}

// One server for the whole run, in a folder that nobody keeps.
async function withPostgres(work: (url: string) => Promise<boolean>): Promise<boolean> {
  await removeAbandoned(tmpdir(), 'kith-test-')
  const folder = join(tmpdir(), `kith-test-${randomBytes(4).toString('hex')}`)
  try {
    const { superuserUrl, stop } = await launchPostgres({ folder, throwaway: true })
    const well = await work(superuserUrl)
    await stop()
    return well
  } finally {
    await removePostgres(folder)
  }
}

async function runTests(files: string[], wish: Wish, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (stopped.signal.aborted) return false
  const options = [
    '--import=./bin/tsx-hook.mjs',
    '--test',
    '--test-reporter=spec',
    `--test-concurrency=${availableParallelism()}`,
    `--test-timeout=${FILE_MS_MAX}`,
    ...wish.forNode,
  ]
  const node = spawn(process.execPath, [...options, ...files], { cwd: ROOT, env, stdio: 'inherit' })
  stopped.signal.addEventListener('abort', () => node.kill('SIGTERM'))
  const [code] = await once(node, 'exit')
  return code === 0
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stopped.abort())
}
const words = process.argv.slice(2)
if (words.includes('--help')) console.log(HELP)
else {
  const well = await test(words).catch((error: Error) => console.error(error.message))
  process.exit(stopped.signal.aborted ? 130 : well ? 0 : 1)
}
