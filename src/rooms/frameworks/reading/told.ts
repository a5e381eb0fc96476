import type { Tx } from '../../../platform/database/door.ts'
import type { Told } from './facts.ts'

/** Where a parent changed and its keepers decided: what they last said of each version of it. */
export const listTold = async (tx: Tx, framework: string): Promise<Told[]> => {
  const rows = await tx
    .selectFrom('frameworks.told as told')
    .innerJoin('frameworks.version as version', 'version.id', 'told.version_id')
    .innerJoin('frameworks.framework as parent', 'parent.id', 'version.framework_id')
    .select(['parent.slug', 'version.number', 'told.decided', 'told.why'])
    .select('told.decided_on as decidedOn')
    .where('told.framework_id', '=', framework)
    .distinctOn('told.version_id')
    .orderBy('told.version_id')
    .orderBy('told.id', 'desc')
    .execute()
  return rows.map(({ slug, number, decided, ...rest }) => ({
    ...rest,
    decided: decided as Told['decided'],
    version: { slug, number },
  }))
}
