import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const NODE_MAJOR = 24
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

export function handOver(root, script, args) {
  const node = findNode(root)
  if (!node) return
  const preload = (name) => ['--import', pathToFileURL(join(root, 'bin', name)).href]
  const options = [...preload('tsx-hook.mjs'), ...preload('start/stop-with-starter.mjs')]
  const child = spawn(node, [...options, script, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // What V8 made of our files is kept, which takes a third off every later start.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'kith-node'), ...process.env },
  })
  for (const signal of SIGNALS) {
    process.once(signal, () => pass(child, signal))
    process.on(signal, () => {})
  }
  child.once('error', (error) => fail(`Node from npm does not run here: ${error.message}`))
  child.once('exit', end)
}

function findNode(root) {
  const { platform, arch, versions, execPath } = process
  const pinned = join(root, 'node_modules', `node-${platform}-${arch}`, 'bin', 'node')
  if (existsSync(pinned)) return pinned
  if (Number.parseInt(versions.node, 10) >= NODE_MAJOR) return execPath
  fail(
    `Kith runs on Node ${NODE_MAJOR} or later. npm has none for ${platform}-${arch} and this is ` +
      `Node ${versions.node}: please install Node ${NODE_MAJOR} and start again.`,
  )
}

// Ctrl-C in a terminal reaches the child by itself, and twice may mean something else to it.
// A signal sent to us alone is passed on, a moment later, if the child is still there.
function pass(child, signal) {
  if (signal === 'SIGINT' && isInTerminal()) return
  setTimeout(() => child.kill(signal), 100).unref()
}

function isInTerminal() {
  try {
    const line = readFileSync('/proc/self/stat', 'utf8')
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
    const [ourGroup, groupInFront] = [fields[2], fields[5]]
    return ourGroup === groupInFront
  } catch {
    return process.stdin.isTTY
  }
}

function end(code, signal) {
  if (!signal) process.exit(code)
  for (const each of SIGNALS) process.removeAllListeners(each)
  process.kill(process.pid, signal)
}

function fail(line) {
  console.error(line)
  process.exitCode = 1
}
