import type { ClientBase } from 'pg'
import concepts from '../../data/vocabulary/concepts.json' with { type: 'json' }
import themes from '../../data/vocabulary/themes.json' with { type: 'json' }
import { insertRows, type Row } from './insert-rows.ts'

type Concept = {
  id: string
  name: string
  both: string
  about: string
  theme: string
  broader?: string
  sayings: string[]
}

const all: readonly Concept[] = concepts

const conceptRows = (): Row[] =>
  all.map((concept, position) => ({
    id: concept.id,
    name: concept.name,
    you_both: concept.both,
    about: concept.about,
    theme: concept.theme,
    position,
    broader_id: concept.broader ?? null,
    since: '2026-11-01',
  }))

const sayingRows = (): Row[] =>
  all.flatMap(({ id, sayings }) => sayings.map((words) => ({ concept_id: id, words })))

// Where the stewards have decided, their words hold, whatever a later release of this file says.
const KEEP_UP = `update stewardship.concept as kept
  set name = fresh.name, you_both = fresh.you_both, about = fresh.about, theme = fresh.theme,
    position = fresh.position, broader_id = fresh.broader_id
  from jsonb_populate_recordset(null::stewardship.concept, $1::jsonb) as fresh
  where kept.id = fresh.id and kept.proposal_id is null
    and (kept.name, kept.you_both, kept.about, kept.theme, kept.position, kept.broader_id)
      is distinct from (fresh.name, fresh.you_both, fresh.about, fresh.theme, fresh.position, fresh.broader_id)`

const KEEP_THEMES_UP = `update stewardship.theme as kept
  set position = fresh.position, identity = fresh.identity
  from jsonb_populate_recordset(null::stewardship.theme, $1::jsonb) as fresh where kept.name = fresh.name`

/** Brings the vocabulary up to what data/ holds: new themes, concepts and sayings, and better words for old ones. */
export const loadVocabulary = async (client: ClientBase): Promise<void> => {
  const rows = conceptRows()
  const listed = themes.map((theme, position) => ({ ...theme, position }))
  await insertRows(client, 'stewardship.theme', listed)
  await client.query(KEEP_THEMES_UP, [JSON.stringify(listed)])
  await insertRows(client, 'stewardship.concept', rows)
  await client.query(KEEP_UP, [JSON.stringify(rows)])
  await insertRows(client, 'stewardship.saying', sayingRows())
}
