import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import { notHere, type DataAsk } from '../../../platform/http/route.ts'
import type { Asked } from './asked.ts'
import { list, one, type Found } from './envelope.ts'
import { kithTaxonomies, listKithTerms, type TaxonomyRow, type TermRow } from './kith-terms.ts'
import { dataRoutes } from './open-referral.routes.ts'
import { known } from './written.ts'

// Only what some published service is sorted under: a feed brings many kinds that nothing here has.
const used = sql`exists (select from services.attribute a join services.service s
    on s.cell_id = a.cell_id and s.id = a.service_id and s.status in ('active', 'temporarily closed')
  where a.term_id = t.id)`

const listTerms = async (tx: Tx): Promise<TermRow[]> => {
  const { rows } =
    await sql<TermRow>`select t.id, t.name, t.description, t.parent_id, x.name as taxonomy,
      t.taxonomy_id, t.uri as term_uri, t.code
    from services.taxonomy_term t left join services.taxonomy x on x.id = t.taxonomy_id
    where ${used} order by t.id`.execute(tx)
  return [...(await listKithTerms(tx)), ...rows.map((row) => known(row) as TermRow)]
}

const listTaxonomies = async (tx: Tx): Promise<TaxonomyRow[]> => {
  const { rows } =
    await sql<TaxonomyRow>`select x.id, x.name, x.description, x.uri, x.version from services.taxonomy x
    where exists (select from services.taxonomy_term t where t.taxonomy_id = x.id and ${used}) order by x.id`.execute(
      tx,
    )
  return [...kithTaxonomies, ...rows.map((row) => known(row) as TaxonomyRow)]
}

const named = (search: string | null) => (row: { name: string; description: string }) =>
  search === null || `${row.name} ${row.description}`.toLowerCase().includes(search.toLowerCase())

const onPage = <T>(all: readonly T[], { page, perPage }: Asked): Found => ({
  contents: all.slice((page - 1) * perPage, page * perPage),
  total: all.length,
})

export const taxonomiesData = list(dataRoutes.taxonomies, async ({ tx }: DataAsk, asked) =>
  onPage((await listTaxonomies(tx)).filter(named(asked.search)), asked),
)

/** One list of kinds, with its kinds. */
export const taxonomyData = one(dataRoutes.taxonomy, async ({ tx, params }) => {
  const found = (await listTaxonomies(tx)).find(({ id }) => id === params['id'])
  if (!found) return notHere()
  const terms = (await listTerms(tx)).filter(({ taxonomy_id: of }) => of === found.id)
  return { ...found, taxonomy_terms: terms }
})

export const termsData = list(dataRoutes.terms, async ({ tx }: DataAsk, asked) =>
  onPage(
    (await listTerms(tx))
      .filter(named(asked.search))
      .filter(({ taxonomy_id: of }) => asked.taxonomyId === null || of === asked.taxonomyId)
      .filter(({ parent_id: of }) => asked.parentId === null || of === asked.parentId)
      .filter(({ parent_id: of }) => !asked.topOnly || of === undefined),
    asked,
  ),
)

export const termData = one(
  dataRoutes.term,
  async ({ tx, params }) =>
    (await listTerms(tx)).find(({ id }) => id === params['id']) ?? notHere(),
)
