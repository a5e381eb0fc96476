import { choice, line } from '../../../../platform/http/fields.ts'
import { act, go, notHere, page } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'
import { aboutView } from './about.view.tsx'

export const aboutDraftPage = page({
  path: makingRoutes.about,
  for: 'everyone',
  read: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    return sitting.keeps ? { sitting } : notHere()
  },
  view: aboutView,
})

const fields = {
  title: line({ max: 200, missing: 'Write what it is called' }),
  'made-by': line({ max: 300, missing: 'Write who makes it' }),
  'made-for': line({ max: 300 }),
  open: choice(['yes', 'no'], 'Choose who may see the draft'),
}

/** What it is called, who makes it, and who may see it. */
export const changeDraft = act({
  path: makingRoutes.about,
  for: 'everyone',
  page: aboutDraftPage,
  fields,
  act: async (ask, form) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    if (!sitting.keeps) return notHere()
    const { draft } = sitting
    if (draft.overAt !== null) return isOver
    await ask.tx
      .updateTable('frameworks.draft')
      .set({
        title: form.title,
        made_by: form['made-by'],
        made_for: form['made-for'] || null,
        open_here: form.open === 'yes',
      })
      .where('cell_id', '=', draft.cell)
      .where('id', '=', draft.id)
      .execute()
    return go(sitting.base)
  },
})
