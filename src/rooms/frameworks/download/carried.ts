import type { Tx } from '../../../platform/database/door.ts'
import { notHere } from '../../../platform/http/route.ts'
import { getAt } from '../reading/frameworks.ts'
import { listDissent, listItems, listLeftOut, listTookPart } from '../reading/items.ts'
import { itemAt, readNumber, versionAt } from '../reading/reading.routes.ts'
import type { Carried } from '../rules/carrying.ts'

type From = { id: string; slug: string; number: number; position: number }

/** Where the items that these descend from are read. */
const listFrom = async (tx: Tx, items: readonly string[]): Promise<Map<string, From>> => {
  if (items.length === 0) return new Map()
  const rows = await tx
    .selectFrom('frameworks.item as item')
    .innerJoin('frameworks.version as version', 'version.id', 'item.version_id')
    .innerJoin('frameworks.framework as framework', 'framework.id', 'version.framework_id')
    .select(['item.id', 'item.position', 'version.number', 'framework.slug'])
    .where('item.id', 'in', items)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

type Asked = { tx: Tx; origin: string; params: Readonly<Record<string, string>> }

/** A version with all that leaves Kith with it. @throws NotHere */
export const readCarried = async ({ tx, origin, params }: Asked): Promise<Carried> => {
  const at = { slug: params['slug'] ?? '', number: readNumber(params['number']) ?? notHere() }
  const { framework, version } = await getAt(tx, at)
  const items = await listItems(tx, version.id)
  const from = await listFrom(
    tx,
    items.flatMap((item) => item.from ?? []),
  )
  const dissent = await listDissent(tx, version.id)
  const adapts = version.from && {
    address: `${origin}${versionAt(version.from)}`,
    title: version.from.title,
  }
  return {
    ...version,
    address: `${origin}${versionAt(at)}`,
    framework,
    adapts,
    items: items.map((item) => {
      const above = item.from === null ? undefined : from.get(item.from)
      return {
        ...item,
        from: above ? { id: above.id, address: `${origin}${itemAt(above, above.position)}` } : null,
      }
    }),
    leftOut: await listLeftOut(tx, [version.id]),
    tookPart: await listTookPart(tx, version.id),
    dissent: dissent.map(({ item, words, by, saidOn }) => ({ on: item, words, by, saidOn })),
  }
}
