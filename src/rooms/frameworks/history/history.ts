import type { Tx } from '../../../platform/database/door.ts'
import { notHere, page } from '../../../platform/http/route.ts'
import { getAt } from '../reading/frameworks.ts'
import { findItem } from '../reading/items.ts'
import { readingRoutes, readNumber, type At } from '../reading/reading.routes.ts'
import { historyView } from './history.view.tsx'
import { listGone, listOthers, listWayDown } from './trace.ts'

/** Where one item comes from, and what others made of the same. @throws NotHere */
export const readHistory = async (tx: Tx, at: At, position: number) => {
  const { framework, version } = await getAt(tx, at)
  const item = (await findItem(tx, version.id, position)) ?? notHere()
  const way = await listWayDown(tx, item.id)
  const others = await listOthers(tx, item.strand, way)
  return { at, framework, item, way, others, gone: await listGone(tx, item.strand) }
}

export type History = Awaited<ReturnType<typeof readHistory>>

/** The history of one item. */
export const historyPage = page({
  path: readingRoutes.item,
  for: 'everyone',
  read: async ({ tx, params }) => {
    const number = readNumber(params['number']) ?? notHere()
    const position = readNumber(params['position']) ?? notHere()
    return readHistory(tx, { slug: params['slug'] ?? '', number }, position)
  },
  view: historyView,
})
