import { sql } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'
import { sortName, tagsOf, type Findable } from './rules/tags.ts'

type Listing = Findable & { id: string; organisationId: string; outcode: string | null }

/**
 * Writes again by what these services of one cell are found. Whoever changes a listing calls this in the same
 * transaction, as the organisation or as the worker. What is no longer active is found by nothing.
 */
export const writeFindable = async (
  tx: Tx,
  cell: number,
  ids: readonly string[],
): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .deleteFrom('services.findable')
    .where('cell_id', '=', cell)
    .where('service_id', 'in', [...ids])
    .execute()
  const rows = (await readListings(tx, cell, ids)).flatMap((listing) => rowsOf(cell, listing))
  for (let from = 0; from < rows.length; from += 5000)
    await tx
      .insertInto('services.findable')
      .values(rows.slice(from, from + 5000))
      .execute()
}

const rowsOf = (cell: number, listing: Listing) =>
  tagsOf(listing).map((tag) => ({
    cell_id: cell,
    tag,
    sort_name: sortName(listing.name),
    service_id: listing.id,
    organisation_id: listing.organisationId,
    outcode: listing.outcode,
  }))

const readListings = async (tx: Tx, cell: number, ids: readonly string[]): Promise<Listing[]> => {
  const { rows } = await sql<Listing>`
    select s.id, s.organisation_id as "organisationId", s.outcode, s.name, s.words, s.how,
      s.for_whom as "forWhom", o.name as organisation,
      coalesce((select jsonb_agg(jsonb_build_object('kind', t.kind, 'value', t.value)) from services.tag t
        where t.cell_id = s.cell_id and t.service_id = s.id), '[]') as tags,
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name))
        from services.about a join stewardship.concept c on c.id = a.concept_id
        where a.cell_id = s.cell_id and a.service_id = s.id), '[]') as concepts,
      coalesce((select jsonb_agg(l.code) from services.language l
        where l.cell_id = s.cell_id and l.service_id = s.id and l.code is not null), '[]') as languages
    from services.service s
    join places.organisation o on o.cell_id = s.cell_id and o.id = s.organisation_id
    where s.cell_id = ${cell} and s.id = any(${[...ids]}) and s.status in ('active', 'temporarily closed')`.execute(
    tx,
  )
  return rows
}
