import { page } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { readPage } from '../../reading/pages.tsx'
import { getDraftItem } from '../items.ts'
import { listNotes } from '../notes.ts'
import { takeSeat } from '../take-seat.ts'
import { itemView } from './item.view.tsx'

export const draftItemPage = page({
  path: makingRoutes.item,
  for: 'everyone',
  read: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    const item = await getDraftItem(ask.tx, sitting.draft, ask.params['item'])
    const number = readPage(ask.query['page'])
    return {
      sitting,
      item,
      page: number,
      notes: await listNotes(ask.tx, sitting.draft, item.id, number),
    }
  },
  view: itemView,
})
