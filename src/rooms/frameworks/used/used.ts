import { page } from '../../../platform/http/route.ts'
import { getLocality, listOrganisations } from '../../places/places.ts'
import { listChosen, listNewerThan } from '../chosen.ts'
import { makingRoutes } from '../making.routes.ts'
import { listLinked } from '../reading/frameworks.ts'
import { usedView } from './used.view.tsx'

/** Which versions a place and its organisations use, for everybody to read. */
export const usedPage = page({
  path: makingRoutes.used,
  for: 'everyone',
  read: async ({ tx, params, viewer }) => {
    const locality = await getLocality(tx, params['place'] ?? '')
    const chosen = await listChosen(tx, { cell: locality.cell })
    const newer = await listNewerThan(tx, chosen)
    const linked = await listLinked(tx, [
      ...chosen.map(({ version }) => version),
      ...newer.values(),
    ])
    const organisations = await listOrganisations(tx, locality.cell)
    const byId = new Map(organisations.map((one) => [one.id, one]))
    const chooses =
      viewer?.cell === locality.cell && viewer.roles.some(({ role }) => role === 'coordinator')
    return {
      locality,
      chooses,
      used: chosen.map((one) => ({
        ...one,
        by: one.organisation === null ? null : (byId.get(one.organisation) ?? null),
        linked: linked.get(one.version)!,
        newer: linked.get(newer.get(one) ?? '') ?? null,
      })),
    }
  },
  view: usedView,
})
