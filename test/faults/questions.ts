import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(import.meta.dirname, '../../src')

/** Every question that a page reads from its address, found in the code, so that none is forgotten. */
export const questions = (): string[] => {
  const files = globSync('**/*.{ts,tsx}', { cwd: src }).map((file) => join(src, file))
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  return [...new Set([...code.matchAll(/query\['([\w-]+)'\]/g)].map(([, name]) => name!))]
}
