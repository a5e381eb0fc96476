import { makeRoom, NewProblem } from './new/room.ts'
import { join } from 'node:path'

const HELP = `npm run new -- room NAME

Begins a room: its folder with a README of empty headings, its file of routes, its face, a migration
with a schema and one table (row-level security forced, no grants), and a test of what nobody can do,
which fails until somebody has written it. What is there already is left as it is.`

const root = join(import.meta.dirname, '..')

const begin = (args: readonly string[]): void => {
  const [what, name, ...more] = args
  if (what !== 'room' || name === undefined || more.length > 0)
    throw new NewProblem(`What is to be begun?\n\n${HELP}`)
  for (const path of makeRoom(root, name)) console.log(`wrote ${path}`)
  console.log(`
Then:
  1. Put it into src/rooms.ts on its floor, and name what it needs.
  2. Write its README: the words it owns, who may see and do what.
  3. Write its tables. Everything is closed until a policy and a grant open it.
  4. Write what nobody can do, each beside a control that can: npm test -- ${name}
  5. node bin/start.mjs describe`)
}

if (process.argv.includes('--help')) console.log(HELP)
else
  try {
    begin(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof NewProblem)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
