// Lets Node 24 run our .tsx: Node strips types from .ts itself, but knows no JSX. What esbuild
// made of a file is kept, because asking it costs five milliseconds a file at every start.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Inside node_modules: a new install, and with it another esbuild, begins with none.
const kept = join(import.meta.dirname, '..', 'node_modules', '.cache', 'kith-tsx')
const options = {
  loader: 'tsx',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
}

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: translate(fileURLToPath(url)), shortCircuit: true }
  },
})

function translate(sourcefile) {
  const text = readFileSync(sourcefile, 'utf8')
  const file = join(kept, hash(sourcefile))
  const mark = hash(JSON.stringify([options, text]))
  const found = find(file)
  if (found.startsWith(mark)) return found.slice(mark.length)
  const { transformSync } = createRequire(import.meta.url)('esbuild')
  const { code } = transformSync(text, { ...options, sourcefile })
  keep(file, mark + code)
  return code
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex')
}

function find(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

// Written whole or not at all: several processes may do this at once.
function keep(file, words) {
  try {
    mkdirSync(kept, { recursive: true })
    writeFileSync(`${file}.${process.pid}`, words)
    renameSync(`${file}.${process.pid}`, file)
  } catch {
    // A checkout that cannot be written in works all the same.
  }
}
