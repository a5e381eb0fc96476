import { page } from '../../../platform/http/route.ts'
import { listPostsOf } from '../posts.ts'
import { listSeatsOf } from '../seats/seats.ts'
import { listStatementsOf } from '../statements.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { deskView } from './desk.view.tsx'
import { LEADS, leading } from './leading.ts'

/** The posts of one's own organisation. */
export const deskPage = page({
  path: workforceRoutes.desk,
  for: LEADS,
  read: async (ask) => {
    const organisation = await leading(ask)
    return {
      cell: ask.cell,
      organisation,
      posts: await listPostsOf(ask.tx, ask.cell, organisation.id),
      seats: await listSeatsOf(ask.tx, ask.cell, organisation.id),
      statements: await listStatementsOf(ask.tx, ask.cell, organisation.id),
    }
  },
  view: deskView,
})
