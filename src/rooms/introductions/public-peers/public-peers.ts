import type { Tx } from '../../../platform/database/door.ts'
import { notHere, page } from '../../../platform/http/route.ts'
import { listPublic, type ShownFacet } from '../../people/people.ts'
import { readCell } from '../../places/places.ts'
import { getService } from '../../services/services.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { publicPeersView } from './public-peers.view.tsx'

/** A peer who shows something to everybody, by a name of chance that says nothing about them. */
export type PublicPeer = { id: string; facets: ShownFacet[] }

/** The peers of one service who show something to everybody. Nobody needs to be signed in. */
export const listPublicPeers = async (
  tx: Tx,
  cell: number,
  service: string,
): Promise<PublicPeer[]> => {
  const rows = await tx
    .selectFrom('introductions.public_peer')
    .select(['id', 'peer_id'])
    .where('cell_id', '=', cell)
    .where('service_id', '=', service)
    .orderBy('id')
    .execute()
  const shown = rows.length > 0 ? await listPublic(tx, cell) : []
  return rows
    .map((row) => ({ id: row.id, facets: shown.filter(({ owner }) => owner === row.peer_id) }))
    .filter(({ facets }) => facets.some(({ kind }) => kind === 'words'))
}

/** Peers of a service, in words of their own that they made public. */
export const publicPeersPage = page({
  path: routes.servicePeers,
  for: 'everyone',
  read: async (ask) => {
    const cell = readCell(ask.params['cell']) ?? notHere()
    const service = await getService(ask.tx, cell, ask.params['id'] ?? '')
    return {
      service: { cell, id: service.id, name: service.name, behind: service.organisation },
      peers: await listPublicPeers(ask.tx, cell, service.id),
      concepts: await listConcepts(ask.tx),
      mayAsk: !ask.viewer || ask.viewer.cell === cell,
    }
  },
  view: publicPeersView,
})
