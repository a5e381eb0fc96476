#!/usr/bin/env node
// The one door to every command. Plain JavaScript, because it runs on Node 20 before anything
// is installed: it sees to the parts, then hands over to the Node that Kith is tested with.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handOver } from './start/hand-over.mjs'
import { isInstalled } from './start/parts.mjs'

const HELP = `Usage: node bin/start.mjs COMMAND [options]      (or: npm start, npm test, npm run COMMAND)

  start    run Kith: PostgreSQL, the sample and the pages
  dev      the same, and again after each change of a file
  test     check everything and run all tests
  check    types, lint and format only
  bench    measure
  ops      what an operator can do
  new      begin a room
  describe write down today's schema, types and who reaches what
  pictures take the README's pictures from the running sample

COMMAND --help says more. What is missing is installed first, from package-lock.json.`

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [command, ...args] = process.argv.slice(2)

if (command === undefined || command === '--help' || command === '-h') {
  console.log(HELP)
} else {
  await run(command, args)
}

async function run(name, options) {
  const script = join(root, 'bin', name === 'start' ? 'serve.ts' : `${name}.ts`)
  if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
    console.error(`There is no command "${name}".\n\n${HELP}`)
    process.exitCode = 2
    return
  }
  if (!isInstalled(root)) {
    const { install } = await import('./start/install.mjs')
    if (!(await install(root))) {
      process.exitCode = 1
      return
    }
  }
  handOver(root, script, options)
}
