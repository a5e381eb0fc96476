import { page } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { listLinked } from '../../reading/frameworks.ts'
import { listNewest } from '../../standing.ts'
import { listDraftItems } from '../items.ts'
import { countNotes } from '../notes-of-all.ts'
import { listSeats } from '../seats.ts'
import { takeSeat } from '../take-seat.ts'
import { homeView } from './home.view.tsx'

export const draftPage = page({
  path: makingRoutes.draft,
  for: 'everyone',
  read: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    const { draft } = sitting
    const ids = [draft.before, draft.from, draft.published].filter((id) => id !== null)
    const linked = await listLinked(ask.tx, ids)
    const at = (id: string | null) => (id === null ? null : (linked.get(id) ?? null))
    const [newest] = draft.framework ? await listNewest(ask.tx, [draft.framework]) : []
    return {
      sitting,
      before: at(draft.before),
      from: at(draft.from),
      published: at(draft.published),
      /** Somebody published the next version meanwhile. */
      overtaken: newest !== undefined && newest.id !== draft.before && draft.overAt === null,
      items: await listDraftItems(ask.tx, draft),
      said: await countNotes(ask.tx, draft),
      seats: await listSeats(ask.tx, draft.cell, draft.id),
    }
  },
  view: homeView,
})
