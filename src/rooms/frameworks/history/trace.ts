import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import type { Change } from '../rules/version.ts'

/** An item as one version of one framework has it. */
export type Step = {
  slug: string
  number: number
  position: number
  title: string
  publishedOn: string
  words: string
  change: Change | null
  reason: string | null
}

// Each is looked up by its key, with a limit: a planner that would rather read the whole of a small table may
// not, so that what is read follows what is shown.
const versionOf = (version: RawBuilder<unknown>) => sql`
  cross join lateral (
    select number, published_on, framework_id from frameworks.version where id = ${version} limit 1) as version
  cross join lateral (
    select slug, title from frameworks.framework where id = version.framework_id limit 1) as framework`

const step = sql`framework.slug, version.number, item.position, framework.title,
  version.published_on as "publishedOn", item.words, item.change, item.reason`

// A lineage is far shorter: this only ends what could not be there.
const DEEPEST = 100

/** How an item came to be what it is: from the first that it descends from down to itself. */
export const listWayDown = async (tx: Tx, item: string): Promise<Step[]> => {
  const { rows } = await sql<Step>`
    with recursive way as (
      select id, from_item, 0 as up from frameworks.item where id = ${item}
      union all
      select above.id, above.from_item, way.up + 1 from way
      cross join lateral (
        select id, from_item from frameworks.item where id = way.from_item limit 1) as above
      where way.up < ${DEEPEST})
    select ${step} from way
    cross join lateral (select * from frameworks.item where id = way.id limit 1) as item
    ${versionOf(sql`item.version_id`)}
    order by way.up desc`.execute(tx)
  return rows
}

export const OTHERS_SHOWN = 40

/** What others made of the same thing: every item of the strand that does not lie on the way, by version. */
export const listOthers = async (tx: Tx, strand: string, way: readonly Step[]): Promise<Step[]> => {
  const { rows } = await sql<Step>`
    select ${step} from (
      select * from frameworks.item where strand = ${strand}
      order by version_id limit ${OTHERS_SHOWN + way.length + 1}) as item ${versionOf(sql`item.version_id`)}
    order by version.published_on, framework.slug, version.number`.execute(tx)
  const onWay = new Set(way.map(({ slug, number }) => `${slug}/${number}`))
  return rows.filter(({ slug, number }) => !onWay.has(`${slug}/${number}`))
}

export type Gone = { slug: string; number: number; title: string; reason: string }

/** Who left it out, and why. */
export const listGone = async (tx: Tx, strand: string): Promise<Gone[]> => {
  const { rows } = await sql<Gone>`
    select framework.slug, version.number, framework.title, gone.reason
    from (select id from frameworks.item where strand = ${strand} limit 1000) as item
    cross join lateral (
      select version_id, reason from frameworks.left_out where item_id = item.id limit 1000) as gone
    ${versionOf(sql`gone.version_id`)}
    order by gone.version_id limit ${OTHERS_SHOWN}`.execute(tx)
  return rows
}
