import { page, type Ask } from '../../../platform/http/route.ts'
import { routes } from '../introductions.routes.ts'
import { ratherNotView } from './rather-not.view.tsx'

/** A service with the organisation that runs it. */
export type RunBy = { service: string; name: string; organisation: string; behind: string }

/** Every service of this place, by the organisation that runs it. */
export const listRunBy = ({ tx, cell }: Ask): Promise<RunBy[]> =>
  tx
    .selectFrom('services.service as service')
    .innerJoin('places.organisation as organisation', (join) =>
      join
        .onRef('organisation.cell_id', '=', 'service.cell_id')
        .onRef('organisation.id', '=', 'service.organisation_id'),
    )
    .select(['service.id as service', 'service.name'])
    .select(['organisation.id as organisation', 'organisation.name as behind'])
    .where('service.cell_id', '=', cell)
    .orderBy('organisation.name')
    .orderBy('service.name')
    .execute()

export const listNamed = ({ tx, cell, me }: Ask) =>
  tx
    .selectFrom('introductions.apart_named')
    .select(['id', 'made_at as since'])
    .where('cell_id', '=', cell)
    .where('by_id', '=', me)
    .orderBy('made_at')
    .execute()

export const listFrom = ({ tx, cell, me }: Ask) =>
  tx
    .selectFrom('introductions.apart_from')
    .select(['id', 'organisation_id as organisation', 'service_id as service'])
    .where('cell_id', '=', cell)
    .where('by_id', '=', me)
    .orderBy('made_at')
    .execute()

/** Whom somebody would rather not meet. It is theirs alone: nobody is told, and nothing here is confirmed. */
export const ratherNotPage = page({
  path: routes.ratherNot,
  for: 'members',
  read: async (ask) => ({
    named: await listNamed(ask),
    from: await listFrom(ask),
    runBy: await listRunBy(ask),
  }),
  view: ratherNotView,
})
