import type { Post } from './kinds.ts'
import { columns, type Column } from './read-posts.ts'

// What a spreadsheet would run is led by an apostrophe, so that it stays words.
const cellOf = (words: string): string => {
  const safe = /^[=+@\t\r-]/.test(words) ? `'${words}` : words
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const valueOf = (post: Post, column: Column): string => {
  const value = column === 'fixed until' ? post.fixedUntil : post[column]
  return value === null ? '' : String(value)
}

/** Posts as a sheet with the columns that can be read in again. */
export const writeSheet = (posts: readonly (Post & { organisation: string })[]): string => {
  const rows = posts.map((post) => [
    post.organisation,
    ...columns.map((column) => valueOf(post, column)),
  ])
  return [['organisation', ...columns], ...rows]
    .map((row) => row.map(cellOf).join(','))
    .join('\r\n')
}
