import { posix } from 'node:path'
import type { Source } from './sources.ts'

/** What a file of ours asks of another; `runs` is false when only types are asked for. */
export type Import = { from: string; to: string; runs: boolean }

const NAMES = String.raw`(?:\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*\{[^}]*\})?|\{[^}]*\})`
const STATED = new RegExp(
  String.raw`^(?:import|export)\s+(type\s+)?${NAMES}\s+from\s+['"](\.[^'"]+)['"]`,
  'gm',
)
const UNNAMED = /(?:^import\s+|\bimport\()['"](\.[^'"]+)['"]/gm

/** The files of ours that a source imports, by their paths from the root. */
export const importsOf = ({ path, text }: Source): Import[] => {
  const seen = (to: string, runs: boolean) => ({
    from: path,
    to: posix.join(posix.dirname(path), to),
    runs,
  })
  return [
    ...[...text.matchAll(STATED)].map(([, type, to]) => seen(to!, type === undefined)),
    ...[...text.matchAll(UNNAMED)].map(([, to]) => seen(to!, true)),
  ]
}
