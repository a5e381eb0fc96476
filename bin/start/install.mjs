import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { alone } from './alone.mjs'
import { isInstalled, isInstalledByHand, markInstalled, unmarkInstalled } from './parts.mjs'

const OPTIONS = [
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
]
const TELL_EVERY_MS = 5_000

export function install(root) {
  return alone(root, async () => {
    // Another start may have done it while this one waited for its turn.
    if (isInstalled(root)) return true
    if (isInstalledByHand(root)) return done(root)
    return (await runNpm(root)) ? done(root) : false
  })
}

function done(root) {
  markInstalled(root)
  return true
}

async function runNpm(root) {
  console.log('Fetching the parts Kith is made of (once, about 400 MB). This takes up to a minute.')
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const telling = setInterval(() => console.log(`  still fetching, ${seconds()} s`), TELL_EVERY_MS)
  try {
    unmarkInstalled(root)
    const { code, said } = await npmCi(root)
    if (code === 0) console.log(`All parts are here, after ${seconds()} s.`)
    else console.error(`${said.trim()}\nNot all parts are here. The next start fetches them anew.`)
    return code === 0
  } finally {
    clearInterval(telling)
  }
}

async function npmCi(root) {
  const [program, ...before] = findNpm()
  const npm = spawn(program, [...before, 'ci', ...OPTIONS], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (words) => (said += words))
  const stop = () => npm.kill()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  try {
    const [code] = await once(npm, 'close')
    return { code, said }
  } catch {
    return { code: 1, said: 'npm was not found. Kith needs Node 20 or later, and npm.' }
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop)
  }
}

// The npm that started this, when one did, else the one on the path.
function findNpm() {
  const running = process.env.npm_execpath ?? ''
  return /npm-cli\.c?js$/.test(running) ? [process.execPath, running] : ['npm']
}
