import type { Acting } from '../../../platform/acting.ts'
import type { Weight } from '../rules/fit.ts'

export type Request = {
  id: string
  state: 'draft' | 'asking' | 'met' | 'closed'
  askedAt: Date | null
  helped: boolean
}

const columns = ['id', 'state', 'asked_at', 'helped'] as const
const requestOf = (row: {
  id: string
  state: string
  asked_at: Date | null
  helped: boolean
}): Request => ({
  id: row.id,
  state: row.state as Request['state'],
  askedAt: row.asked_at,
  helped: row.helped,
})

/** The request somebody is writing or waiting on; there is one at a time. */
export const findOpenRequest = async ({ tx, me, cell }: Acting): Promise<Request | undefined> => {
  const row = await tx
    .selectFrom('introductions.request')
    .select(columns)
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('state', 'in', ['draft', 'asking'])
    .executeTakeFirst()
  return row && requestOf(row)
}

/** The open request, begun now when there is none. */
export const openRequest = async (acting: Acting): Promise<Request> => {
  const { tx, me, cell, now, newId } = acting
  await tx
    .insertInto('introductions.request')
    .values({ cell_id: cell, id: newId('request'), person_id: me, state: 'draft', made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await findOpenRequest(acting))!
}

export type Wish = { concept: string; weight: Weight }

export const listWishes = async ({ tx, me, cell }: Acting, request: string): Promise<Wish[]> => {
  const rows = await tx
    .selectFrom('introductions.request_concept')
    .select(['concept_id', 'weight'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('request_id', '=', request)
    .orderBy('concept_id')
    .execute()
  return rows.map((row) => ({ concept: row.concept_id, weight: row.weight as Weight }))
}

/** Says how much one thing in common matters; null takes the wish away. */
export const putWish = async (
  { tx, me, cell }: Acting,
  request: string,
  experience: { concept: string; facet: string },
  weight: Weight | null,
): Promise<void> => {
  await tx
    .deleteFrom('introductions.request_concept')
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .where('concept_id', '=', experience.concept)
    .execute()
  if (weight === null) return
  await tx
    .insertInto('introductions.request_concept')
    .values({
      cell_id: cell,
      request_id: request,
      concept_id: experience.concept,
      weight,
      person_id: me,
      facet_id: experience.facet,
    })
    .execute()
}

/** What follows any change: the right people see the right things, and while asking somebody else may fit now. */
export const followUp = async (acting: Acting, request: Request): Promise<void> => {
  await acting.later('introductions.show', { cell: acting.cell, person: acting.me })
  if (request.state === 'asking')
    await acting.later('introductions.ask', { cell: acting.cell, request: request.id })
}
