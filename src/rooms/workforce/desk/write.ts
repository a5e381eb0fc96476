import { choice, line, list, text } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { listCited, listCitedItems } from '../../frameworks/frameworks.ts'
import { isUuid } from '../../../platform/ids.ts'
import { listToDrawOn } from './draw-on.ts'
import { panels } from '../rules/panels.ts'
import { findStatement } from '../statements.ts'
import { statementPath, workforceRoutes } from '../workforce.routes.ts'
import { keepStatement } from './keep-statement.ts'
import { LEADS, leading } from './leading.ts'
import { writeView } from './write.view.tsx'

/** What the page was opened on: by its address at first, by what it sends afterwards. */
const openedOn = (ask: Ask, name: 'from' | 'version') =>
  ask.typed[name]?.[0] ?? ask.query[name] ?? ''

const findVersion = async (ask: Ask, id: string) =>
  isUuid(id) ? ((await listCited(ask.tx, [id]))[0] ?? null) : null

/** A role statement anew, or adapted from another; with items of a version that its place chose. */
export const writePage = page({
  path: workforceRoutes.write,
  for: LEADS,
  read: async (ask) => {
    const organisation = await leading(ask)
    const version = await findVersion(ask, openedOn(ask, 'version'))
    return {
      from: (await findStatement(ask.tx, openedOn(ask, 'from'))) ?? null,
      chosen: await listToDrawOn(ask, organisation.id),
      version,
      items: version ? await listCitedItems(ask.tx, version.version) : [],
    }
  },
  view: writeView,
})

const ITEMS_MAX = 300

const fields = {
  title: line({ max: 200, missing: 'Write what the role is called' }),
  is: text({ max: 4000, missing: 'Write what the role is' }),
  'is-not': text({ max: 4000, missing: 'Write what the role is not' }),
  line: line({ max: 500, missing: 'Write whom the role answers to' }),
  senior: line({ max: 500, missing: 'Write which senior peer is there, or that there is none' }),
  adjustments: text({ max: 2000 }),
  panel: choice(panels, 'Choose whether a peer sat on the hiring panel'),
  from: line({ max: 60 }),
  why: text({ max: 2000 }),
  version: line({ max: 60 }),
  items: list(ITEMS_MAX),
}

export const writeStatement = act({
  path: workforceRoutes.write,
  for: LEADS,
  page: writePage,
  fields,
  act: async (ask, form) => {
    const organisation = await leading(ask)
    const from = await findStatement(ask.tx, form.from)
    if (from && form.why === '')
      return mend({ why: 'Write why yours differs, or that it does not. The rest is kept' })
    const version = await findVersion(ask, form.version)
    const all = version ? await listCitedItems(ask.tx, version.version) : []
    const drawn = all.map(({ item }) => item).filter((item) => form.items.includes(item))
    const id = await keepStatement(ask, organisation.id, {
      title: form.title,
      is: form.is,
      isNot: form['is-not'],
      line: form.line,
      senior: form.senior,
      adjustments: form.adjustments || null,
      panel: form.panel,
      from: from?.id ?? null,
      fromWhy: from ? form.why : null,
      version: drawn.length > 0 ? form.version : null,
      drawn,
    })
    return go(statementPath(id))
  },
})
