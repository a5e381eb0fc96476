import { sql } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'
import type { Counted } from './rules/figures.ts'

// Agenda for Change counts 37.5 hours a week as whole time.
const WHOLE_HOURS = 37.5

/** Posts counted by what they have alike; of one place, or of all. */
export const countPosts = async (tx: Tx, cell?: number): Promise<Counted[]> => {
  const { rows } = await sql<Counted>`
    select post.organisation_id as organisation, organisation.sector, post.level, post.kind,
      post.fixed_until is not null as fixed, post.hours < ${WHOLE_HOURS} as "partTime",
      post.state = 'vacant' as vacant, count(*) as posts
    from workforce.post as post
    join places.organisation as organisation
      on organisation.cell_id = post.cell_id and organisation.id = post.organisation_id
    where post.ended_on is null and (${cell ?? null}::int is null or post.cell_id = ${cell ?? null})
    group by 1, 2, 3, 4, 5, 6, 7`.execute(tx)
  return rows
}
