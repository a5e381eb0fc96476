import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { alone } from './alone.mjs'
import { isInstalled, isInstalledByHand, markInstalled, unmarkInstalled } from './parts.mjs'

const TELL_EVERY_MS = 5_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const OPTIONS = [
  'ci',
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
]

export function install(root) {
  return alone(root, async (helper) => {
    // Another start may have done it while this one waited for its turn.
    if (isInstalled(root)) return true
    if (!isInstalledByHand(root) && !(await fetchParts(root, helper))) return false
    markInstalled(root)
    return true
  })
}

async function fetchParts(root, helper) {
  console.log('Fetching the parts Kith is made of (once, about 400 MB). This takes up to a minute.')
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const telling = setInterval(() => console.log(`  still fetching, ${seconds()} s`), TELL_EVERY_MS)
  try {
    unmarkInstalled(root)
    const { ok, said } = await runNpm(root, helper)
    if (ok) console.log(`All parts are here, after ${seconds()} s.`)
    else console.error(`${said}Not all parts are here. The next start fetches them anew.`)
    return ok
  } finally {
    clearInterval(telling)
  }
}

// What npm has seen before it need not ask for again. If that is too old to do, it asks.
async function runNpm(root, helper) {
  const first = await runNpmOnce(root, helper, ['--prefer-offline'])
  return first.ok || first.stopped ? first : runNpmOnce(root, helper, [])
}

async function runNpmOnce(root, helper, more) {
  const [program, ...before] = findNpm()
  const npm = spawn(program, [...before, ...OPTIONS, ...more], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const result = { ok: false, stopped: false, said: '' }
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (text) => (result.said += text))
  // Asked politely, npm tidies up first, for as long as the fetching took. It is wiped anyway.
  const stop = () => (result.stopped = npm.kill('SIGKILL'))
  for (const signal of SIGNALS) process.on(signal, stop)
  try {
    helper(npm.pid)
    const [code] = await once(npm, 'close')
    return { ...result, ok: code === 0 }
  } catch {
    return { ...result, said: 'npm was not found. Kith needs Node 20 or later, and npm.' }
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}

// The npm that started this, when one did, else the one on the path.
function findNpm() {
  const running = process.env.npm_execpath ?? ''
  return /npm-cli\.c?js$/.test(running) ? [process.execPath, running] : ['npm']
}
