import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import { page } from '../../../platform/http/route.ts'
import { kithTaxonomies, listKithTerms } from './kith-terms.ts'
import { dataRoutes } from './open-referral.routes.ts'
import { openDataView, type Examples } from './page.view.tsx'

const findExamples = async (tx: Tx): Promise<Examples> => {
  const { rows } = await sql<{ service: string; organisation: string; place: string | null }>`
    select s.id as service, s.organisation_id as organisation, r.id as place from services.service s
    left join services.service_at_location r on r.cell_id = s.cell_id and r.service_id = s.id and not r.confidential
    where s.status in ('active', 'temporarily closed')
    order by r.id is null, s.cell_id, s.id limit 1`.execute(tx)
  return {
    service: rows[0]?.service,
    organisation: rows[0]?.organisation,
    place: rows[0]?.place ?? undefined,
  }
}

/** The published data, for people: what there is, how to ask, under which terms. */
export const openDataPage = page({
  path: dataRoutes.page,
  for: 'everyone',
  read: async ({ tx, origin }) => ({
    origin,
    examples: {
      ...(await findExamples(tx)),
      taxonomy: kithTaxonomies[0]!.id,
      term: (await listKithTerms(tx))[0]?.id,
    },
  }),
  view: openDataView,
})
