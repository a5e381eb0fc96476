import type { Tx } from '../../../platform/database/door.ts'
import type { Linked, Some } from './facts.ts'

const LISTED = 12

/** A framework of the family, by its newest version. */
export type Relative = Linked & { id: string; framework: string }

/** The frameworks whose first version adapts one of these versions, in the order they came. */
export const listAdapted = (
  tx: Tx,
  versions: readonly string[],
  most: number,
): Promise<(Relative & { parent: string })[]> =>
  versions.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('frameworks.version as first')
        .innerJoin('frameworks.framework as framework', 'framework.id', 'first.framework_id')
        .innerJoinLateral(
          (one) =>
            one
              .selectFrom('frameworks.version as newest')
              .select(['newest.id', 'newest.number'])
              .whereRef('newest.framework_id', '=', 'framework.id')
              .orderBy('newest.number', 'desc')
              .limit(1)
              .as('newest'),
          (on) => on.onTrue(),
        )
        .select(['newest.id', 'newest.number', 'framework.id as framework'])
        .select(['framework.slug', 'framework.title', 'first.from_version as parent'])
        .$narrowType<{ parent: string }>()
        .where('first.from_version', 'in', versions)
        .where('first.number', '=', 1)
        .orderBy('first.from_version')
        .orderBy('first.id')
        .limit(most)
        .execute()

/** Every version of the framework that a version belongs to. */
export const listVersionsBeside = async (tx: Tx, version: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('frameworks.version as this')
    .innerJoin('frameworks.version as each', 'each.framework_id', 'this.framework_id')
    .select('each.id')
    .where('this.id', '=', version)
    .execute()
  return rows.map(({ id }) => id)
}

const some = (found: readonly Relative[]): Some => ({
  family: found.slice(0, LISTED).map(({ slug, number, title }) => ({ slug, number, title })),
  more: found.length > LISTED,
})

/** What was adapted from any version of a framework. */
export const findChildren = async (tx: Tx, versions: readonly string[]): Promise<Some> =>
  some(await listAdapted(tx, versions, LISTED + 1))

/** What else was adapted from the same parent. */
export const findSisters = async (
  tx: Tx,
  framework: string,
  parent: string | null,
): Promise<Some> => {
  if (parent === null) return { family: [], more: false }
  const found = await listAdapted(tx, await listVersionsBeside(tx, parent), LISTED + 2)
  return some(found.filter((one) => one.framework !== framework))
}
