import type { Tx } from '../../../platform/database/door.ts'
import { notHere, page } from '../../../platform/http/route.ts'
import { findChildren, findSisters } from '../reading/family.ts'
import { getAt, listVersions } from '../reading/frameworks.ts'
import { listItems, listLeftOut } from '../reading/items.ts'
import { readPage } from '../reading/pages.tsx'
import { readAt, readingRoutes, type At } from '../reading/reading.routes.ts'
import { compare } from '../rules/compare.ts'
import { findBetween } from './between.ts'
import { compareView } from './compare.view.tsx'

/** Two versions side by side; the elder of a lineage on the left, whichever was named first. */
export const readCompared = async (tx: Tx, a: At, b: At) => {
  const [one, two] = [await getAt(tx, a), await getAt(tx, b)]
  const between = await findBetween(tx, one.version.id, two.version.id)
  // Whoever has nothing between itself and what is shared is the ancestor.
  const turned = between.kinship === 'parent and child' && between.left.length > 0
  const [left, right] = turned ? [two, one] : [one, two]
  const ways = turned ? [between.right, between.left] : [between.left, between.right]
  const side = async (version: string, way: readonly string[]) => ({
    items: await listItems(tx, version),
    leftOut: await listLeftOut(tx, way),
  })
  const rows = compare(
    await side(left.version.id, ways[0]!),
    await side(right.version.id, ways[1]!),
  )
  return { left, right, kinship: between.kinship, rows }
}

export type Pair = Awaited<ReturnType<typeof readCompared>>

/** One of two is chosen: with whom of its family it can stand side by side. */
const readChoices = async (tx: Tx, at: At) => {
  const { framework, version } = await getAt(tx, at)
  const versions = await listVersions(tx, framework.id)
  return {
    at,
    framework,
    parent: version.from,
    before: versions.find(({ number }) => number < at.number)?.number ?? null,
    children: await findChildren(
      tx,
      versions.map(({ id }) => id),
    ),
    sisters: await findSisters(tx, framework.id, version.fromId),
  }
}

export type Choices = Awaited<ReturnType<typeof readChoices>>

const known = (text: string | undefined): At | undefined =>
  text ? (readAt(text) ?? notHere()) : undefined

/** Two side by side: what was kept, put in other words, left out and added, and why. */
export const comparePage = page({
  path: readingRoutes.compare,
  for: 'everyone',
  read: async ({ tx, query }) => {
    const [a, b] = [known(query['a']), known(query['b'])]
    if (!a) return { kind: 'none' } as const
    if (!b) return { kind: 'one', choices: await readChoices(tx, a) } as const
    const pair = await readCompared(tx, a, b)
    const whole = query['whole'] === 'yes'
    return { kind: 'two', pair, whole, page: readPage(query['page']) } as const
  },
  view: compareView,
})
