import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { roomFiles } from './room-files.ts'

/** What is wrong with what was asked for, in a sentence that says what to do. */
export class NewProblem extends Error {}

/** The number of the next migration: migrations are run in the order of their names. */
export const nextNumber = (names: readonly string[]): string => {
  const numbers = names.flatMap((name) => Number(/^(\d{4})-/.exec(name)?.[1] ?? Number.NaN) || [])
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0')
}

/**
 * Writes what a room needs at its start, and nothing over what is there.
 * @returns the paths it wrote, from the root
 * @throws NewProblem when the name cannot be one, or the room is there already
 */
export const makeRoom = (root: string, name: string): string[] => {
  if (!/^[a-z][a-z]{2,30}$/.test(name))
    throw new NewProblem(
      `“${name}” cannot be the name of a room: one word of the field’s own, in small letters.`,
    )
  if (existsSync(join(root, 'src/rooms', name)))
    throw new NewProblem(`There is a room called ${name} already, in src/rooms/${name}.`)
  const migrations = readdirSync(join(root, 'db/migrations'))
  const files = roomFiles(name, nextNumber(migrations))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text, { flag: 'wx' })
  }
  return Object.keys(files)
}
