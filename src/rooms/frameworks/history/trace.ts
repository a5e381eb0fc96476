import { sql } from 'kysely'
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

const step = sql`framework.slug, version.number, item.position, framework.title,
  version.published_on as "publishedOn", item.words, item.change, item.reason`
const where = sql`join frameworks.version on version.id = item.version_id
  join frameworks.framework on framework.id = version.framework_id`

// A lineage is far shorter: this only ends what could not be there.
const DEEPEST = 100

/** How an item came to be what it is: from the first that it descends from down to itself. */
export const listWayDown = async (tx: Tx, item: string): Promise<Step[]> => {
  const { rows } = await sql<Step>`
    with recursive way as (
      select id, from_item, 0 as up from frameworks.item where id = ${item}
      union all
      select above.id, above.from_item, way.up + 1 from way
      join frameworks.item as above on above.id = way.from_item where way.up < ${DEEPEST})
    select ${step} from way join frameworks.item on item.id = way.id ${where}
    order by way.up desc`.execute(tx)
  return rows
}

export const OTHERS_SHOWN = 40

/** What others made of the same thing: every item of the strand that does not lie on the way, by version. */
export const listOthers = async (tx: Tx, strand: string, way: readonly Step[]): Promise<Step[]> => {
  const { rows } = await sql<Step>`
    select ${step} from (
      select * from frameworks.item where strand = ${strand}
      order by version_id limit ${OTHERS_SHOWN + way.length + 1}) as item ${where}
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
    join frameworks.left_out as gone on gone.item_id = item.id
    join frameworks.version on version.id = gone.version_id
    join frameworks.framework on framework.id = version.framework_id
    order by gone.version_id limit ${OTHERS_SHOWN}`.execute(tx)
  return rows
}
