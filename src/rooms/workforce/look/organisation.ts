import { notHere, page } from '../../../platform/http/route.ts'
import { findOrganisation, localityOfCell, readCell } from '../../places/places.ts'
import { listPostsOf } from '../posts.ts'
import { listSeatsOf } from '../seats/seats.ts'
import { listStatementsOf } from '../statements.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { organisationView } from './organisation.view.tsx'

export const organisationPostsPage = page({
  path: workforceRoutes.organisation,
  for: 'everyone',
  read: async (ask) => {
    const cell = readCell(ask.params['cell']) ?? notHere()
    const organisation = (await findOrganisation(ask.tx, cell, ask.params['id'] ?? '')) ?? notHere()
    return {
      cell,
      organisation,
      locality: await localityOfCell(ask.tx, cell),
      posts: await listPostsOf(ask.tx, cell, organisation.id),
      seats: await listSeatsOf(ask.tx, cell, organisation.id),
      statements: await listStatementsOf(ask.tx, cell, organisation.id),
    }
  },
  view: organisationView,
})
