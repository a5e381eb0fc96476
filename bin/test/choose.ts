import { globSync } from 'node:fs'

export type Wish = { check: boolean; unit: boolean; filters: string[]; forNode: string[] }

const PATTERN = '{src,test,bin,db,bench}/**/*.test.{ts,tsx}'

// What was asked for on the command line: our own options, Node's (--test-…), and parts of paths.
export function readWish(words: string[]): Wish {
  return {
    check: !words.includes('--no-check'),
    unit: words.includes('--unit'),
    filters: words.filter((word) => !word.startsWith('-')),
    forNode: words.filter((word) => word.startsWith('--test-')),
  }
}

export function findTests(root: string): string[] {
  return globSync(PATTERN, { cwd: root, exclude: ['**/node_modules/**'] }).toSorted()
}

export function chooseTests(files: string[], { unit, filters }: Wish): string[] {
  return files
    .filter((file) => !unit || !isAboutTheWhole(file))
    .filter((file) =>
      filters.length === 0 ? !isByName(file) : filters.some((part) => file.includes(part)),
    )
}

// Long walks and killed processes need a quiet machine: they are run when they are named, as in
// `npm test -- journeys` and `npm test -- faults`.
function isByName(file: string): boolean {
  return file.startsWith('test/faults/') || file.startsWith('test/journeys/')
}

// Whatever looks at pages in a browser stands in test/; a room's own tests need none.
export function isAboutTheWhole(file: string): boolean {
  return file.startsWith('test/')
}
