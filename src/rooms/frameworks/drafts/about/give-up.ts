import { act, go, notHere, page } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { onceMoreView, type OnceMore } from '../once-more.tsx'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'

export const giveUpPage = page({
  path: makingRoutes.giveUp,
  for: 'everyone',
  read: async (ask): Promise<OnceMore | null> => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    if (!sitting.keeps) return notHere()
    const { base, draft } = sitting
    return { sitting, action: `${base}/give-up`, back: `${base}/about`, about: draft.title }
  },
  view: onceMoreView({
    title: 'Give this draft up',
    lede: 'It is closed for everybody. Those who took part can still read it, and nobody can change or publish it. You cannot take this back.',
    submit: 'Give it up',
  }),
})

/** Closes a draft that will not be published. What was written stays to be read by those who took part. */
export const giveUpDraft = act({
  path: makingRoutes.giveUp,
  for: 'everyone',
  page: giveUpPage,
  fields: {},
  act: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    if (!sitting.keeps) return notHere()
    const { draft } = sitting
    if (draft.overAt !== null) return isOver
    await ask.tx
      .updateTable('frameworks.draft')
      .set({ over_at: ask.now })
      .where('cell_id', '=', draft.cell)
      .where('id', '=', draft.id)
      .execute()
    return go(sitting.base)
  },
})
