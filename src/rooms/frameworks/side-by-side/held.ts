import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import { listOrganisations } from '../../places/places.ts'
import type { Held } from '../rules/adds.ts'

/** What one organisation of a place works from. */
export type Chosen = {
  organisation: string | null
  slug: string
  number: number
  title: string
  version: string
}

/** The versions of values and principles that a place and its organisations chose last. */
const listChosen = async (tx: Tx, cell: number): Promise<Chosen[]> => {
  const { rows } = await sql<Chosen>`
    select chosen.organisation_id as organisation, framework.slug, version.number, framework.title,
      version.id as version
    from (
      select distinct on (organisation_id, kind) organisation_id, version_id from frameworks.chosen
      where cell_id = ${cell} and kind in ('values', 'principles')
      order by organisation_id, kind, chosen_at desc) as chosen
    join frameworks.version on version.id = chosen.version_id
    join frameworks.framework on framework.id = version.framework_id
    order by framework.title, framework.slug`.execute(tx)
  return rows
}

export type Sector = { name: string; chosen: (Chosen & { by: string })[] }

// Equal, and in one order everywhere: those that people lead themselves come first.
const ORDER = ['user-led group', 'charity', 'social care', 'housing', 'NHS']

const bySector = async (tx: Tx, cell: number, chosen: readonly Chosen[]): Promise<Sector[]> => {
  const organisations = new Map((await listOrganisations(tx, cell)).map((one) => [one.id, one]))
  const theirs = chosen.flatMap((one) => {
    const organisation = one.organisation && organisations.get(one.organisation)
    return organisation ? [{ ...one, by: organisation.name, sector: organisation.sector }] : []
  })
  return ORDER.map((name) => ({
    name,
    chosen: theirs.filter(({ sector }) => sector === name),
  }))
}

const MOST = 2_000

/** The sectors of a place, each with every value that any organisation of it chose. */
export const listHeld = async (tx: Tx, cell: number) => {
  const chosen = await listChosen(tx, cell)
  const sectors = await bySector(tx, cell, chosen)
  const versions = [...new Set(chosen.map(({ version }) => version))]
  const items =
    versions.length === 0
      ? []
      : await tx
          .selectFrom('frameworks.item')
          .select(['version_id as version', 'strand', 'words'])
          .where('version_id', 'in', versions)
          .orderBy('version_id')
          .orderBy('position')
          .limit(MOST)
          .execute()
  const held = sectors
    .filter((sector) => sector.chosen.length > 0)
    .map((of): Held<Sector> => {
      const theirs = items.filter(({ version }) => of.chosen.some((one) => one.version === version))
      // Two organisations of a sector may hold the same: it stands there once.
      const once = new Map(theirs.map((item) => [`${item.strand} ${item.words}`, item]))
      return { of, items: [...once.values()] }
    })
  return {
    held,
    silent: sectors.filter((sector) => sector.chosen.length === 0).map(({ name }) => name),
    place: chosen.filter(({ organisation }) => organisation === null),
  }
}
