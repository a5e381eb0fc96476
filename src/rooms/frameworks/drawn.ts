import type { Tx } from '../../platform/database/door.ts'
import { isUuid } from '../../platform/ids.ts'
import { listChosen } from './chosen.ts'

/** One version of a framework, as it is cited: its title, its number, and where it stands for ever. */
export type Cited = {
  id: string
  slug: string
  title: string
  number: number
  kind: string
  /** A newer number of the same framework; null when this is the newest. */
  newer: number | null
  withdrawn: boolean
}

const cited = (tx: Tx) =>
  tx
    .selectFrom('frameworks.version as version')
    .innerJoin('frameworks.framework as framework', 'framework.id', 'version.framework_id')
    .leftJoin('frameworks.withdrawn as withdrawn', 'withdrawn.version_id', 'version.id')
    .select(['version.id', 'framework.slug', 'framework.title', 'version.number'])
    .select(['framework.kind', 'withdrawn.version_id as gone'])
    .select((one) =>
      one
        .selectFrom('frameworks.version as later')
        .select((most) => most.fn.max('later.number').as('number'))
        .whereRef('later.framework_id', '=', 'version.framework_id')
        .as('newest'),
    )

type Row = Omit<Cited, 'newer' | 'withdrawn'> & { newest: number | null; gone: string | null }

const citedOf = ({ newest, gone, ...one }: Row): Cited => ({
  ...one,
  newer: newest !== null && newest > one.number ? newest : null,
  withdrawn: gone !== null,
})

/** How a version is cited; undefined when there is none. */
export const findCited = async (tx: Tx, version: string | null): Promise<Cited | undefined> => {
  if (!isUuid(version ?? undefined)) return undefined
  const row = await cited(tx).where('version.id', '=', version!).executeTakeFirst()
  return row && citedOf(row)
}

/** The versions that a place, or this organisation of it, says it uses now, ready to be cited. */
export const listCitedChosen = async (
  tx: Tx,
  cell: number,
  organisation: string,
): Promise<Cited[]> => {
  const own = (await listChosen(tx, { cell })).filter(
    (one) => one.organisation === null || one.organisation === organisation,
  )
  const found: Cited[] = []
  for (const { version } of own) {
    const one = await findCited(tx, version)
    if (one) found.push(one)
  }
  return found
}

/** What a version says, in its own order. */
export const listItemsOf = (tx: Tx, version: string) =>
  tx
    .selectFrom('frameworks.item')
    .select(['id', 'position', 'section', 'words'])
    .where('version_id', '=', version)
    .orderBy('position')
    .execute()
