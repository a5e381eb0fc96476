import type { Source } from './sources.ts'

// Folders and files named after nothing: what lies in them belongs to whoever uses it.
const DRAWERS = /(^|\/)(utils?|lib|helpers?|common|shared|misc)\//
const DRAWER_FILES = /(^|\/)(index|utils?|lib|helpers?|misc)\.(ts|tsx|mjs)$/

const isFace = (path: string) => /^src\/rooms\/([^/]+)\/\1\.ts$/.test(path)

const onlyPassesOn = (text: string): boolean => {
  const said = text
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^export\s+(type\s+)?(\*|\{[^}]*\})\s+from\s+'[^']+';?$/gm, 'PASSED')
    .trim()
  return /^(PASSED\s*)+$/.test(said)
}

/** Files that hide where a thing lives: drawers for anything, and files that only pass on others. */
export const nameProblems = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) => [
    ...(DRAWERS.test(path) ? [`${path}: a folder is named after what is in it`] : []),
    ...(DRAWER_FILES.test(path) ? [`${path}: a file is named after what it does`] : []),
    ...(onlyPassesOn(text) && !isFace(path) ? [`${path}: only passes on other files`] : []),
  ])
