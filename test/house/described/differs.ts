import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../code/sources.ts'
import type { Described } from './described.ts'

const firstDifference = (kept: string, made: string): string => {
  const [old, now] = [kept.split('\n'), made.split('\n')]
  const at = now.findIndex((line, index) => line !== old[index])
  const line = at < 0 ? now.length : at
  return `line ${line + 1}:\n  - ${old[line] ?? '(nothing)'}\n  + ${now[line] ?? '(nothing)'}`
}

export const whereDiffers = (kept: string | undefined, { path, text }: Described): string[] =>
  kept === text
    ? []
    : [
        kept === undefined
          ? `${path} is missing`
          : `${path} differs from ${firstDifference(kept, text)}`,
      ]

export const readKept = (path: string): string | undefined => {
  const file = join(ROOT, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** What to do about a generated file that is not what it should be. */
export const ACCEPT =
  'If that is meant, run "node bin/start.mjs describe", and look at what changed in git diff.'

export const stale = (files: readonly Described[]): string[] => {
  const found = files.flatMap((file) => whereDiffers(readKept(file.path), file))
  return found.length === 0 ? [] : [...found, ACCEPT]
}
