import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'

export type Between = {
  kinship: 'parent and child' | 'sisters' | 'not related'
  /** Versions on the way from the shared ancestor down to each, the one itself included. */
  left: string[]
  right: string[]
}

// A lineage is far shorter: this only ends what could not be there.
const DEEPEST = 100

// Whose it is is not ours to read, so not all of its columns are.
const facts = sql`(select id, framework_id, number, from_version from frameworks.version)`

/**
 * A version and everything above it, nearest first: what it adapts, and the version before it of the same
 * framework, on which its items stand where it adapts nothing new.
 */
const listAbove = async (tx: Tx, version: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive above as (
      select id, framework_id, number, from_version, 0 as up from frameworks.version where id = ${version}
      union
      select next.id, next.framework_id, next.number, next.from_version, above.up + 1 from above
      cross join lateral (
        (select * from ${facts} as parent where parent.id = above.from_version limit 1)
        union all
        (select * from ${facts} as before
          where before.framework_id = above.framework_id and before.number = above.number - 1 limit 1)) as next
      where above.up < ${DEEPEST})
    select id from above group by id order by min(up)`.execute(tx)
  return rows.map(({ id }) => id)
}

const until = (above: readonly string[], shared: string): string[] =>
  above.slice(0, above.indexOf(shared))

/** How two versions stand to each other, and what lies between them and what they share. */
export const findBetween = async (tx: Tx, left: string, right: string): Promise<Between> => {
  const [aboveLeft, aboveRight] = [await listAbove(tx, left), await listAbove(tx, right)]
  const shared = aboveLeft.find((id) => aboveRight.includes(id))
  if (shared === undefined) return { kinship: 'not related', left: [left], right: [right] }
  const kinship = shared === left || shared === right ? 'parent and child' : 'sisters'
  return { kinship, left: until(aboveLeft, shared), right: until(aboveRight, shared) }
}
