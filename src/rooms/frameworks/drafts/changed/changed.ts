import { line } from '../../../../platform/http/fields.ts'
import { act, go, mend, notHere, page } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { listLinked } from '../../reading/frameworks.ts'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'
import { changedView } from './changed.view.tsx'
import { listChanges } from './changes.ts'
import { takeChange } from './take-change.ts'

export const changedPage = page({
  path: makingRoutes.changed,
  for: 'everyone',
  read: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    const changes = (await listChanges(ask, sitting.draft)) ?? notHere()
    const { from } = sitting.draft
    const parent = (await listLinked(ask.tx, [from!])).get(from!)!
    return { sitting, changes, parent }
  },
  view: changedView,
})

/** Takes up one thing that the parent changed. Nothing is taken up by itself. */
export const takeUpChange = act({
  path: makingRoutes.changed,
  for: 'everyone',
  page: changedPage,
  fields: { strand: line({ max: 40, missing: 'Choose one of the buttons' }) },
  act: async (ask, form) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    const { draft, base, writes } = sitting
    if (draft.overAt !== null) return isOver
    if (!writes) return notHere()
    const changes = (await listChanges(ask, draft)) ?? notHere()
    const change = changes.find(({ strand }) => strand === form.strand)
    if (change?.state !== 'open')
      return mend({ strand: 'That was taken up already, or is not there any more' })
    const parent = (await listLinked(ask.tx, [draft.from!])).get(draft.from!)!
    await takeChange(ask, draft, change, `${parent.title}, version ${parent.number}`)
    return go(`${base}/changed`)
  },
})
