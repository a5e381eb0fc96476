import type pg from 'pg'
import type { Installation } from '../installation.ts'

/** One thing an operator can do. Operators keep Kith running; no command shows them anybody's words. */
export type Command = {
  name: string
  /** What follows the name: `<email> <role> --place <slug>`. */
  usage: string
  says: string
  options?: readonly string[]
  run: (context: Context, given: Given) => Promise<string[]>
}

export type Given = { words: readonly string[]; options: Readonly<Record<string, string>> }

export type Context = {
  installation: Installation
  owner: pg.Client
  /** Tells the operator how far it is, while it goes on. */
  say: (line: string) => void
}

/** What is wrong with a command as it was typed, in a sentence that says what to type. */
export class CommandProblem extends Error {}

export const need = (value: string | undefined, what: string): string => {
  if (!value) throw new CommandProblem(`Say ${what}.`)
  return value
}

/** The cell of a place that is open, by the slug of its locality. */
export const cellOf = async (owner: pg.Client, place: string | undefined): Promise<number> => {
  const slug = need(place, 'which place, with --place <slug>')
  const { rows } = await owner.query<{ cell_id: number }>(
    `select cell_id from places.cell_locality join places.locality on code = locality_code
     where slug = $1 and until is null`,
    [slug],
  )
  if (!rows[0])
    throw new CommandProblem(
      `There is no open place called ${slug}. Open it with: npm run ops -- open-place ${slug}`,
    )
  return rows[0].cell_id
}
