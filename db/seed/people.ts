// One invented person: how they sign in, and what they say about themself, each with its audience.
import type { Name } from './names.ts'
import type { Random } from './random.ts'
import type { Audience, Facet, FacetKind } from './rows.ts'

export type Says = {
  kind: FacetKind
  audience: Audience
  concept?: string
  words?: string
  tag?: string
}

export type Person = {
  cell: number
  id: string
  name: Name
  email: string
  joinedAt: Date
  facets: readonly Facet[]
}

type Known = {
  cell: number
  name: Name
  joinedAt: Date
  says: readonly Says[]
  more?: readonly Says[]
  emailName?: string
  inPublic?: boolean
}

export const makePerson = (random: Random, known: Known): Person => {
  const id = random.id(known.joinedAt)
  const says: Says[] = [
    {
      kind: 'name',
      words: known.name.given,
      audience: known.inPublic ? 'public' : 'might meet',
    },
    { kind: 'contact', words: mobile(random), audience: 'both yes' },
    ...known.says,
  ]
  return {
    cell: known.cell,
    id,
    name: known.name,
    email: `${known.emailName ?? mailName(random, known.name)}@kith.example`,
    joinedAt: known.joinedAt,
    facets: [
      ...says.map((one) => facetOf(random, known, id, one)),
      ...moreFacets(random.fork(`more ${id}`), known, id),
    ],
  }
}

const moreFacets = (random: Random, known: Known, person: string): Facet[] =>
  (known.more ?? []).map((one) => facetOf(random, known, person, one))

const facetOf = (random: Random, known: Known, person: string, one: Says): Facet => ({
  cell_id: known.cell,
  person_id: person,
  id: random.id(known.joinedAt),
  kind: one.kind,
  concept_id: one.concept ?? null,
  tag: one.tag ?? null,
  words: one.words ?? null,
  audience: one.audience,
  changed_at: known.joinedAt,
})

// Numbers kept free for invented people: none of them rings.
const mobile = (random: Random): string =>
  `07700 900${String(random.whole(0, 999)).padStart(3, '0')}`

const mailName = (random: Random, { given, surname }: Name): string =>
  `${given}.${surname}.${random.whole(100000, 999999)}`.toLowerCase()

/** What matching may weigh: everything but what is kept to oneself or only for fair turns. */
export const matchable = (person: Person): readonly Facet[] =>
  person.facets.filter(({ concept_id, audience }) => concept_id && mayMatch(audience))

const mayMatch = (audience: Audience) => audience !== 'only me' && audience !== 'fair turns'

/** The tags of one kind that matching may weigh. */
export const matchableTags = (person: Person, kind: FacetKind): readonly Facet[] =>
  person.facets.filter((facet) => facet.kind === kind && mayMatch(facet.audience))

/** What somebody has lived through, as far as matching may know. */
export const livedBy = (person: Person): ReadonlySet<string> =>
  new Set(matchable(person).flatMap(({ concept_id }) => concept_id ?? []))
