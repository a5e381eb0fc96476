import type { Tx } from '../../../platform/database/door.ts'

/** A place kept open for a statement that was invited, and not written for anybody. */
export type KeptOpen = { id: string; slug: string; title: string }

export const listKeptOpen = (tx: Tx): Promise<KeptOpen[]> =>
  tx
    .selectFrom('frameworks.framework as framework')
    .select(['framework.id', 'framework.slug', 'framework.title'])
    .where('framework.kind', '=', 'statement')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('frameworks.version as version')
            .select('version.id')
            .whereRef('version.framework_id', '=', 'framework.id'),
        ),
      ),
    )
    .orderBy('framework.title')
    .execute()
