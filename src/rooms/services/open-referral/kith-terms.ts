import type { Tx } from '../../../platform/database/door.ts'
import { listConcepts, offered } from '../../stewardship/stewardship.ts'
import { idIn } from '../feeds/keeping/ids.ts'
import { access, forWhom, ways } from '../rules/choices.ts'

/** A kind that services are sorted under. */
export type TermRow = {
  id: string
  name: string
  description: string
  parent_id?: string
  taxonomy: string
  taxonomy_id: string
  term_uri?: string
  code?: string
}

export type TaxonomyRow = {
  id: string
  name: string
  description: string
  uri?: string
  version?: string
}

// These identifiers are the same in every installation: they stand for Kith's own lists, not for rows.
const kithId = (...names: string[]) => idIn('kith', 'published', ...names)

const lists = {
  about: {
    id: kithId('taxonomy', 'about'),
    name: 'What people here have been through',
    description: 'Lived experiences in plain words, as the stewards of Kith keep them.',
  },
  how: {
    id: kithId('taxonomy', 'how'),
    name: 'How people meet',
    description: 'One to one, in a group, dropping in, online or by phone.',
  },
  for: {
    id: kithId('taxonomy', 'for'),
    name: 'For whom',
    description: 'For whom a group or service says it is.',
  },
  access: {
    id: kithId('taxonomy', 'access'),
    name: 'Getting in and being there',
    description: 'What makes a group or service easy to get into and to be in.',
  },
} as const

export const kithTaxonomies: readonly TaxonomyRow[] = Object.values(lists)

type Kind = keyof typeof lists

/** The identifier of a concept, or of a choice, among the published terms. */
export const kithTermId = (kind: Kind, key: string): string => kithId(kind, key)

const choices = (
  kind: Exclude<Kind, 'about'>,
  names: Readonly<Record<string, string>>,
): TermRow[] =>
  Object.entries(names).map(([key, name]) => ({
    id: kithTermId(kind, key),
    name,
    description: name,
    taxonomy: lists[kind].name,
    taxonomy_id: lists[kind].id,
    code: key,
  }))

/** Every term of Kith's own: the stewards' experiences, and what a visitor can choose between. */
export const listKithTerms = async (tx: Tx): Promise<TermRow[]> => {
  const concepts = offered(await listConcepts(tx))
  return [
    ...concepts.map(({ id, name, about }) => ({
      id: kithTermId('about', id),
      name,
      description: about ?? name,
      taxonomy: lists.about.name,
      taxonomy_id: lists.about.id,
      code: id,
    })),
    ...choices('how', ways),
    ...choices('for', forWhom),
    ...choices('access', access),
  ]
}

/** Which of a listing's own rows a term or a list of Kith's stands for. */
export type Stands = { kind: Kind; keys: string[] }

export const whatStands = (
  terms: readonly TermRow[],
  wanted: { term?: string | null; taxonomy?: string | null },
): Stands | undefined => {
  const found = terms.filter(
    ({ id, taxonomy_id }) => id === wanted.term || taxonomy_id === wanted.taxonomy,
  )
  const kind = (Object.keys(lists) as Kind[]).find((one) => lists[one].id === found[0]?.taxonomy_id)
  return kind && { kind, keys: found.flatMap(({ code }) => code ?? []) }
}
