import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import { page } from '../../../platform/http/route.ts'
import { readingRoutes } from '../reading/reading.routes.ts'
import { listOpenPlaces } from '../tree/kin.ts'
import { kinds, type Kind } from '../rules/version.ts'
import { listView } from './list.view.tsx'

export type Listed = {
  slug: string
  title: string
  kind: Kind
  madeBy: string
  /** The title of what it adapts. */
  from: string | null
}

const LISTED = 40

const listSome = async (tx: Tx, kind: Kind | null, from: string) => {
  const { rows } = await sql<Listed>`
    select framework.slug, framework.title, framework.kind, framework.made_by as "madeBy", parent.title as "from"
    from frameworks.framework
    join frameworks.version as first on first.framework_id = framework.id and first.number = 1
    left join frameworks.version as above on above.id = first.from_version
    left join frameworks.framework as parent on parent.id = above.framework_id
    where framework.slug >= ${from} and (${kind}::text is null or framework.kind = ${kind})
    order by framework.slug limit ${LISTED + 1}`.execute(tx)
  return { listed: rows.slice(0, LISTED), next: rows[LISTED]?.slug ?? null }
}

/** Every framework, by its address; of one kind, if that is asked for. */
export const listPage = page({
  path: readingRoutes.list,
  for: 'everyone',
  read: async ({ tx, query }) => {
    const kind = kinds.find((one) => one === query['kind']) ?? null
    const from = /^[a-z0-9-]{2,80}$/.test(query['from'] ?? '') ? query['from']! : ''
    return { kind, ...(await listSome(tx, kind, from)), open: await listOpenPlaces(tx) }
  },
  view: listView,
})
