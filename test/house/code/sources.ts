import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file of ours, by its path from the root of the repository. */
export type Source = { path: string; text: string }

export const ROOT = join(import.meta.dirname, '../../..')

const FOLDERS = '{bin,src,test,bench,db}'
export const GENERATED = ['src/platform/database/tables.ts']

/** Every file of code, and nothing that was generated. */
export const readSources = (endings = '{ts,tsx,mjs}'): Source[] =>
  globSync(`${FOLDERS}/**/*.${endings}`, { cwd: ROOT })
    .filter((path) => !GENERATED.includes(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

// What measures a part must reach it, as what tests it must.
export const isTest = (path: string): boolean =>
  path.startsWith('test/') ||
  path.startsWith('bench/') ||
  /\.(test|scene|neighbour)\.tsx?$/.test(path)
