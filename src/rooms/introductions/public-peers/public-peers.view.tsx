import type { PageView } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { FacetKind } from '../../people/people.ts'
import { oneService, servicesRoutes } from '../../services/services.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { askForPath } from '../introductions.routes.ts'
import { PeerCard } from '../offer/peer-card.tsx'

type Facet = { kind: FacetKind; concept: string | null; tag: string | null; words: string | null }
type Data = {
  service: { cell: number; id: string; name: string; behind: string }
  peers: { id: string; facets: Facet[] }[]
  concepts: Concept[]
  mayAsk: boolean
}

export const publicPeersView = ({ service, peers, concepts, mayAsk }: Data): PageView => ({
  // A group's name can say what somebody has lived through: it stays out of histories.
  title: 'Peers of a service near you',
  crumbs: [
    { text: 'Find support near you', href: servicesRoutes.near },
    { text: 'The service', href: oneService(service.cell, service.id) },
  ],
  body: (
    <>
      <h1 dir="auto">Peers at {service.name}</h1>
      <Lede>
        {peers.length > 0
          ? 'These peers chose to say something of themselves to everyone. There may be others, who say it only to the people they might meet.'
          : 'No peer here has said anything to everyone. They say it to the people they might meet.'}
      </Lede>
      {peers.length > 0 ? <h2>In their own words</h2> : null}
      {peers.map(({ id, facets }) => (
        <PeerCard
          facets={facets}
          both={[]}
          behind={service.behind}
          lived={facets.flatMap(
            ({ concept }) => concepts.find((one) => one.id === concept)?.name ?? [],
          )}
        >
          {mayAsk ? <AskFor id={id} facets={facets} /> : null}
        </PeerCard>
      ))}
      <Button href="/meet">I want to meet someone</Button>
    </>
  ),
})

const AskFor = ({ id, facets }: { id: string; facets: Facet[] }) => (
  <p>
    <a href={askForPath(id)} dir="auto">
      Ask for {facets.find(({ kind }) => kind === 'name')?.words ?? 'this peer'}
    </a>
  </p>
)
