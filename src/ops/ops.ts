import { parseArgs } from 'node:util'
import pg from 'pg'
import type { Installation } from '../installation.ts'
import { CommandProblem, type Command, type Context } from './command.ts'
import { addOrganisation, addService } from './listings.ts'
import { invite, nameReader, vouch } from './people.ts'
import { listTrusts, openPlace } from './places.ts'
import { newMasterKey, status, stuckJobs } from './running.ts'
import { services } from './services.ts'

export { CommandProblem } from './command.ts'

export const commands: readonly Command[] = [
  newMasterKey,
  openPlace,
  listTrusts,
  addOrganisation,
  addService,
  services,
  invite,
  vouch,
  nameReader,
  status,
  stuckJobs,
]

export const helpLines = (): string[] => [
  'What an operator can do. Add --empty for the real installation in .kith-empty.',
  ...commands.flatMap(({ name, usage, says }) => [
    '',
    `npm run ops -- ${name} ${usage}`.trimEnd(),
    `  ${says}`,
  ]),
]

const read = (command: Command, args: readonly string[]) => {
  const options = Object.fromEntries(
    (command.options ?? []).map((name) => [name, { type: 'string' as const }]),
  )
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { words: positionals, options: values as Record<string, string> }
  } catch (error) {
    throw new CommandProblem(
      `${(error as Error).message}. It is used like this: ${command.name} ${command.usage}`,
    )
  }
}

export const findCommand = (name: string): Command => {
  const found = commands.find((command) => command.name === name)
  if (!found)
    throw new CommandProblem(`There is no command called ${name}. To see them all: npm run ops`)
  return found
}

/** Runs one command on an installation. Returns what to tell the operator. */
export const runCommand = async (
  installation: Installation,
  name: string,
  args: readonly string[],
  say: (line: string) => void = () => undefined,
): Promise<string[]> => {
  const command = findCommand(name)
  const owner = new pg.Client({ connectionString: installation.addresses.ownerUrl })
  await owner.connect()
  try {
    const context: Context = { installation, owner, say }
    return await command.run(context, read(command, args))
  } finally {
    await owner.end()
  }
}
