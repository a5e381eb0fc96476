import type { Post } from './kinds.ts'
import type { Line } from './read-posts.ts'

export type Held = Post & { id: string }

/** What reading a sheet in would do to each line of it; and which posts it does not name. */
export type Weighed = {
  added: { line: number; post: Post }[]
  changed: { line: number; post: Post; held: Held; fields: (keyof Post)[] }[]
  unchanged: number[]
  refused: { line: number; problems: string[] }[]
  notNamed: Held[]
}

const differing = (post: Post, held: Held): (keyof Post)[] =>
  (Object.keys(post) as (keyof Post)[]).filter((field) => post[field] !== held[field])

/** Line by line, beside what is held. Reading the same sheet in again changes nothing. */
export const weighPosts = (lines: readonly Line[], all: readonly Held[]): Weighed => {
  const byReference = new Map(all.map((one) => [one.reference, one]))
  const weighed: Weighed = { added: [], changed: [], unchanged: [], refused: [], notNamed: [] }
  for (const one of lines) {
    if ('problems' in one) {
      weighed.refused.push(one)
      continue
    }
    const held = byReference.get(one.post.reference)
    byReference.delete(one.post.reference)
    const fields = held ? differing(one.post, held) : []
    if (!held) weighed.added.push(one)
    else if (fields.length === 0) weighed.unchanged.push(one.line)
    else weighed.changed.push({ ...one, held, fields })
  }
  return { ...weighed, notNamed: [...byReference.values()] }
}
