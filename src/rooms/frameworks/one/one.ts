import type { Tx } from '../../../platform/database/door.ts'
import { notHere, page, type Ask } from '../../../platform/http/route.ts'
import { findLocalityOfCell } from '../../places/places.ts'
import { findChildren, findSisters } from '../reading/family.ts'
import { getAt, getFramework, listVersions } from '../reading/frameworks.ts'
import { listTold } from '../reading/told.ts'
import { countItems, listDissent, listItems, listLeftOut, listTookPart } from '../reading/items.ts'
import { PER_PAGE, readPage } from '../reading/pages.tsx'
import { readingRoutes, readNumber, type At } from '../reading/reading.routes.ts'
import { listAnswers, openView } from './open.tsx'
import { oneView } from './one.view.tsx'

/** Everything the page of one version says. */
export const readOne = async (tx: Tx, at: At, shownPage: number) => {
  const { framework, version } = await getAt(tx, at)
  const versions = await listVersions(tx, framework.id)
  const after = (shownPage - 1) * PER_PAGE
  return {
    at,
    framework,
    version,
    versions,
    newest: versions[0]?.number ?? version.number,
    page: shownPage,
    total: await countItems(tx, version.id),
    items: await listItems(tx, version.id, { after, most: PER_PAGE }),
    leftOut: await listLeftOut(tx, [version.id]),
    tookPart: await listTookPart(tx, version.id),
    dissent: await listDissent(tx, version.id),
    told: await listTold(tx, framework.id),
    children: await findChildren(
      tx,
      versions.map(({ id }) => id),
    ),
    sisters: await findSisters(tx, framework.id, version.fromId),
    place: framework.cell === null ? undefined : await findLocalityOfCell(tx, framework.cell),
  }
}

export type One = Awaited<ReturnType<typeof readOne>>

const readNewest = async (ask: Ask) => {
  const framework = await getFramework(ask.tx, ask.params['slug'] ?? '')
  const [newest] = await listVersions(ask.tx, framework.id)
  if (!newest) return { open: framework, answers: await listAnswers(ask.tx, framework.id) }
  const at = { slug: framework.slug, number: newest.number }
  return { one: await readOne(ask.tx, at, readPage(ask.query['page'])) }
}

/** A framework as it stands now: its newest version, or that its place is kept open. */
export const frameworkPage = page({
  path: readingRoutes.framework,
  for: 'everyone',
  read: readNewest,
  view: (facts, view) => ('one' in facts && facts.one ? oneView(facts.one, view) : openView(facts)),
})

/** One version under its own address, for ever. */
export const versionPage = page({
  path: readingRoutes.version,
  for: 'everyone',
  read: async (ask) => {
    const number = readNumber(ask.params['number']) ?? notHere()
    return readOne(ask.tx, { slug: ask.params['slug'] ?? '', number }, readPage(ask.query['page']))
  },
  view: oneView,
})
