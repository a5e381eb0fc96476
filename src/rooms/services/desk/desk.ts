import { londonDay } from '../../../platform/clock.ts'
import { act, go, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { localityOfCell } from '../../places/places.ts'
import { listServices } from '../listing.ts'
import { servicesRoutes } from '../services.routes.ts'
import { deskView } from './desk.view.tsx'
import { listDrafts } from './drafts.ts'

export const COORDINATORS = ['coordinator']

export const deskPage = page({
  path: servicesRoutes.desk,
  for: COORDINATORS,
  read: async (ask) => ({
    locality: await localityOfCell(ask.tx, ask.cell),
    services: await listServices(ask.tx, ask.cell),
    drafts: await listDrafts(ask.tx, ask.cell),
    changes: await listChanges(ask),
    today: londonDay(ask.now),
  }),
  view: deskView,
})

export type Change = { id: string; service: string; serviceId: string; words: string; on: string }

/** What services said has changed, and nobody has looked at yet. */
export const listChanges = (ask: Pick<Ask, 'tx' | 'cell'>): Promise<Change[]> =>
  ask.tx
    .selectFrom('services.return as given')
    .innerJoin('services.service as service', (on) =>
      on
        .onRef('service.cell_id', '=', 'given.cell_id')
        .onRef('service.id', '=', 'given.service_id'),
    )
    .where('given.cell_id', '=', ask.cell)
    .where('given.seen_on', 'is', null)
    .where('given.words', 'is not', null)
    .select(['given.id', 'service.name as service', 'service.id as serviceId'])
    .select(['given.words', 'given.returned_on as on'])
    .orderBy('given.returned_on')
    .orderBy('given.id')
    .$narrowType<{ words: string }>()
    .execute()

export const seen = act({
  path: servicesRoutes.seen,
  for: COORDINATORS,
  page: deskPage,
  fields: {},
  act: async (ask) => {
    const id = ask.params['return']
    if (!isUuid(id)) return notHere()
    await ask.tx
      .updateTable('services.return')
      .set({ seen_on: londonDay(ask.now) })
      .where('cell_id', '=', ask.cell)
      .where('id', '=', id)
      .execute()
    return go(servicesRoutes.desk)
  },
})
