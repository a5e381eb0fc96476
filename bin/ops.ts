import { openInstallation } from '../src/installation.ts'
import { CommandProblem, helpLines, runCommand } from '../src/ops/ops.ts'
import { newMasterKey } from '../src/ops/running.ts'
import { ConfigProblem, readConfig } from '../src/platform/config.ts'
import { PostgresProblem } from '../src/platform/postgres/problem.ts'

const all = process.argv.slice(2)
const [name, ...args] = all.filter((arg) => arg !== '--empty')

const run = async (): Promise<string[]> => {
  if (!name || name === '--help' || name === 'help') return helpLines()
  if (name === newMasterKey.name)
    return newMasterKey.run(undefined as never, { words: args, options: {} })
  const installation = await openInstallation(readConfig(process.env, all), (line) =>
    console.error(line),
  )
  try {
    return await runCommand(installation, name, args, (line) => console.error(line))
  } finally {
    await installation.stop()
  }
}

/** What an operator can mend is said in a sentence; anything else is told whole. */
const isKnown = (error: unknown): error is Error =>
  [CommandProblem, ConfigProblem, PostgresProblem].some((kind) => error instanceof kind)

try {
  for (const line of await run()) console.log(line)
} catch (error) {
  if (!isKnown(error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
