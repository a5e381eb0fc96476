import type { Tx } from '../../../../platform/database/door.ts'
import type { Listing, Term } from '../rules/listing.ts'
import { idIn } from './ids.ts'
import type { Part } from './parts.ts'
import { atId, type Whose } from './places-rows.ts'

const clear = (
  tx: Tx,
  table: `services.${Exclude<Part, 'location'> | 'phone'}`,
  { cell, service }: Whose,
) => tx.deleteFrom(table).where('cell_id', '=', cell).where('service_id', '=', service).execute()

const keyOf = ({ cell, organisation, service }: Whose) => ({
  cell_id: cell,
  organisation_id: organisation,
  service_id: service,
})

const numbered = <T>(whose: Whose, kind: string, rows: readonly T[]) =>
  rows.map((row, number) => ({
    ...keyOf(whose),
    id: idIn(whose.feed, kind, whose.service, number),
    row,
  }))

const writeSchedules = async (tx: Tx, whose: Whose, { meetings }: Listing) => {
  const places = await tx
    .selectFrom('services.service_at_location')
    .where('cell_id', '=', whose.cell)
    .where('service_id', '=', whose.service)
    .select('id')
    .execute()
  const there = new Set(places.map(({ id }) => id))
  const at = (key: string | null) =>
    key !== null && there.has(atId(whose, key)) ? atId(whose, key) : null
  const values = numbered(whose, 'schedule', meetings).map(({ row, ...key }) => ({
    ...key,
    service_at_location_id: at(row.place),
    valid_from: row.validFrom,
    valid_to: row.validTo,
    dtstart: row.dtstart,
    freq: row.freq,
    repeats_every: row.every,
    byday: row.byday,
    bymonthday: row.bymonthday,
    description: row.description,
    opens_at: row.opensAt,
    closes_at: row.closesAt,
    schedule_link: row.link,
    attending_type: row.attending,
    notes: row.notes,
  }))
  if (values.length > 0) await tx.insertInto('services.schedule').values(values).execute()
}

const writeContacts = async (tx: Tx, whose: Whose, { contacts, phones }: Listing) => {
  await clear(tx, 'services.phone', whose)
  const people = numbered(whose, 'contact', contacts).map(({ row, ...key }) => ({ ...key, ...row }))
  if (people.length > 0) await tx.insertInto('services.contact').values(people).execute()
  const numbers = numbered(whose, 'phone', phones).map(({ row, ...key }) => ({ ...key, ...row }))
  if (numbers.length > 0) await tx.insertInto('services.phone').values(numbers).execute()
}

const termId = (feed: string, term: Term) => idIn(feed, 'term', term.vocabulary, term.name)

const writeTerms = async (tx: Tx, whose: Whose, { terms }: Listing) => {
  const { feed } = whose
  const lists = [...new Set(terms.map(({ vocabulary }) => vocabulary))]
  if (lists.length === 0) return
  await tx
    .insertInto('services.taxonomy')
    .values(lists.map((name) => ({ id: idIn(feed, 'taxonomy', name), name, description: name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx
    .insertInto('services.taxonomy_term')
    .values(
      terms.map((term) => ({
        id: termId(feed, term),
        taxonomy_id: idIn(feed, 'taxonomy', term.vocabulary),
        name: term.name,
        description: term.description ?? term.name,
        code: term.key.slice(0, 200),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx
    .insertInto('services.attribute')
    .values(
      terms.map((term) => ({
        ...keyOf(whose),
        id: idIn(feed, 'attribute', whose.service, term.vocabulary, term.name),
        term_id: termId(feed, term),
      })),
    )
    .execute()
}

const writers: Record<
  Exclude<Part, 'location'>,
  (tx: Tx, whose: Whose, listing: Listing) => Promise<unknown>
> = {
  schedule: writeSchedules,
  contact: writeContacts,
  attribute: writeTerms,
  service_area: async (tx, whose, { areas }) => {
    const rows = numbered(whose, 'area', areas).map(({ row, ...key }) => ({
      ...key,
      name: row.name,
      extent: row.extent,
      extent_type: row.kind,
      uri: row.uri,
    }))
    if (rows.length > 0) await tx.insertInto('services.service_area').values(rows).execute()
  },
  cost_option: async (tx, whose, { costs }) => {
    const rows = numbered(whose, 'cost', costs).map(({ row, ...key }) => ({
      ...key,
      option: row.option,
      amount: row.amount,
      currency: row.currency,
      amount_description: row.description,
      valid_from: row.validFrom,
      valid_to: row.validTo,
    }))
    if (rows.length > 0) await tx.insertInto('services.cost_option').values(rows).execute()
  },
  funding: async (tx, whose, { funding }) => {
    const rows = numbered(whose, 'funding', funding).map(({ row, ...key }) => ({
      ...key,
      source: row,
    }))
    if (rows.length > 0) await tx.insertInto('services.funding').values(rows).execute()
  },
  language: async (tx, whose, { languages }) => {
    const rows = numbered(whose, 'language', languages).map(({ row, ...key }) => ({
      ...key,
      ...row,
    }))
    if (rows.length > 0) await tx.insertInto('services.language').values(rows).execute()
  },
}

/** Writes one kind of rows around a listing anew. */
export const writePart = async (
  tx: Tx,
  whose: Whose,
  part: Exclude<Part, 'location'>,
  listing: Listing,
): Promise<void> => {
  await clear(tx, `services.${part}`, whose)
  await writers[part](tx, whose, listing)
}
