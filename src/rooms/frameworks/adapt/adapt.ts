import { choice, line } from '../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../platform/http/route.ts'
import { allKept, beginDraft } from '../drafts/begin-draft.ts'
import { whoFields } from '../drafts/who-fields.ts'
import { makingRoutes } from '../making.routes.ts'
import { listItems } from '../reading/items.ts'
import { versionOfAddress } from '../standing.ts'
import { adaptView } from './adapt.view.tsx'
import { findOwnNext, listOwnChoices } from './own.ts'

export const adaptPage = page({
  path: makingRoutes.adapt,
  for: 'members',
  read: async (ask) => ({ ...(await versionOfAddress(ask)), own: await listOwnChoices(ask) }),
  view: adaptView,
})

const fields = {
  as: line({ max: 80 }),
  title: line({ max: 200, missing: 'Write what yours is called' }),
  'made-by': line({ max: 300, missing: 'Write who makes it: the name of your group or team' }),
  'made-for': line({ max: 300, missing: 'Write who it is for: a place, a group, a team' }),
  open: choice(['yes', 'no'], 'Choose who may see the draft'),
  ...whoFields,
}

/** Begins an adaptation: everything is kept, until whoever takes part decides otherwise. */
export const adapt = act({
  path: makingRoutes.adapt,
  for: 'members',
  page: adaptPage,
  fields,
  act: async (ask, form) => {
    const { framework, version } = await versionOfAddress(ask)
    if (version.withdrawnOn !== null) return mend({ as: withdrawn })
    const next = await findOwnNext(ask, form.as, framework.id)
    if ('problem' in next) return mend({ as: next.problem })
    const items = await listItems(ask.tx, next.before ?? version.id)
    const to = await beginDraft(ask, {
      framework: next.framework,
      before: next.before,
      from: version.id,
      kind: framework.kind,
      title: form.title,
      madeBy: form['made-by'],
      madeFor: form['made-for'],
      ...next.named,
      openHere: form.open === 'yes',
      who: { name: form.name, cameAs: form['came-as'], paid: form.paid },
      items: allKept(items),
    })
    return go(to)
  },
})

const withdrawn =
  'This version was withdrawn, so it cannot be adapted. Adapt the one that stands in its place'
