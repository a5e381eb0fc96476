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
    return await runCommand(installation, name, args)
  } finally {
    await installation.stop()
  }
}

const known = [CommandProblem, ConfigProblem, PostgresProblem]

try {
  for (const line of await run()) console.log(line)
} catch (error) {
  if (!(known.some((kind) => error instanceof kind))) throw error
  console.error(error.message)
  process.exitCode = 1
}
