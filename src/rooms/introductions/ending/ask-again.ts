import { sql } from 'kysely'
import type { Ask } from '../../../platform/http/route.ts'
import { listOwnFacets } from '../../people/people.ts'
import { findOpenRequest } from '../asking/draft.ts'

// What a request wishes for, a table each; what was withdrawn since is not there to be copied.
const wished = {
  request_concept: ['concept_id', 'weight', 'facet_id', 'weighed'],
  request_meet: ['concept_id', 'weight'],
  request_way: ['way', 'weight'],
  request_tag: ['kind', 'tag', 'weight', 'facet_id', 'weighed'],
} as const

const copyWishes = async ({ tx, cell, me }: Ask, from: string, to: string): Promise<void> => {
  for (const [table, columns] of Object.entries(wished)) {
    const kept = sql.join(columns.map((column) => sql.ref(column)))
    await sql`
      insert into ${sql.table(`introductions.${table}`)} (cell_id, request_id, person_id, ${kept})
      select cell_id, ${to}::uuid, person_id, ${kept} from ${sql.table(`introductions.${table}`)}
      where cell_id = ${cell} and request_id = ${from} and person_id = ${me}`.execute(tx)
  }
}

/**
 * Asks again, with the wishes of an earlier request. False when there is more to say first: they are
 * writing a request already, or have taken back the words they asked with.
 */
export const askAgain = async (ask: Ask, earlier: string): Promise<boolean> => {
  const open = await findOpenRequest(ask)
  if (open) return open.state === 'asking'
  const facets = await listOwnFacets(ask)
  if (!facets.some(({ kind }) => kind === 'asking')) return false
  const id = ask.newId('request')
  await ask.tx
    .insertInto('introductions.request')
    .values({
      cell_id: ask.cell,
      id,
      person_id: ask.me,
      state: 'asking',
      made_at: ask.now,
      asked_at: ask.now,
    })
    .execute()
  await copyWishes(ask, earlier, id)
  await ask.later('introductions.ask', { cell: ask.cell, request: id })
  await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
  return true
}
