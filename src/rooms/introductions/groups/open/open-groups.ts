import type { Ask } from '../../../../platform/http/route.ts'
import { listConcepts } from '../../../stewardship/stewardship.ts'

/** A group that meets already, as the peer who holds it says. */
export type OpenGroup = {
  id: string
  name: string
  words: string
  organisation: string
  rhythm: string
  next: Date
  way: string
  justCome: boolean
  holder: string
  outcode: string | null
  confidential: boolean
  joinWords: string
  concepts: string[]
  about: string[]
}

const groups = ({ tx, cell }: Ask) =>
  tx
    .selectFrom('introductions.group_held as held')
    .innerJoin('services.service as service', (join) =>
      join
        .onRef('service.cell_id', '=', 'held.cell_id')
        .onRef('service.id', '=', 'held.service_id'),
    )
    .innerJoin('places.organisation as runs', (join) =>
      join
        .onRef('runs.cell_id', '=', 'service.cell_id')
        .onRef('runs.id', '=', 'service.organisation_id'),
    )
    .select(['held.service_id as id', 'held.rhythm', 'held.next_at as next', 'held.way'])
    .select(['held.just_come as justCome', 'held.holder_id as holder', 'runs.name as organisation'])
    .select(['service.name', 'service.words', 'service.outcode'])
    .select(['service.venue_confidential as confidential', 'service.join_words as joinWords'])
    .where('held.cell_id', '=', cell)

/** Whom one keeps apart from oneself: a group that they hold is not put before one. */
const keptApart = async ({ tx, cell, me }: Ask): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('introductions.kept_apart')
    .select('about_id')
    .where('cell_id', '=', cell)
    .where('by_id', '=', me)
    .execute()
  return new Set(rows.map((row) => row.about_id))
}

const aboutOf = async (ask: Ask) => {
  const rows = await ask.tx
    .selectFrom('introductions.group_about')
    .select(['service_id', 'concept_id'])
    .where('cell_id', '=', ask.cell)
    .execute()
  const names = new Map((await listConcepts(ask.tx)).map(({ id, name }) => [id, name]))
  return (service: string) => {
    const concepts = rows.filter((row) => row.service_id === service).map((row) => row.concept_id)
    return { concepts, about: concepts.flatMap((id) => names.get(id) ?? []) }
  }
}

/** Groups of this place, the soonest meeting first. One whose next meeting is past is left out. */
export const listOpenGroups = async (ask: Ask): Promise<OpenGroup[]> => {
  const rows = await groups(ask)
    .where('held.next_at', '>', ask.now)
    .orderBy('held.next_at')
    .orderBy('held.service_id')
    .limit(200)
    .execute()
  const apart = await keptApart(ask)
  const about = await aboutOf(ask)
  return rows
    .filter(({ holder }) => !apart.has(holder))
    .map((row) => ({ ...row, ...about(row.id) }))
}

export const findOpenGroup = async (ask: Ask, id: string): Promise<OpenGroup | undefined> => {
  const row = await groups(ask).where('held.service_id', '=', id).executeTakeFirst()
  return row && { ...row, ...(await aboutOf(ask))(row.id) }
}
