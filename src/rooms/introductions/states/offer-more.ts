import { notTakenView } from '../offer/not-taken.view.tsx'
import { seenView } from '../offer/seen.view.tsx'
import { offerWhenView } from '../offer/when.view.tsx'
import { publicPeersView } from '../public-peers/public-peers.view.tsx'
import { offer, own, picker } from './offer.ts'
import { concepts, facet, nobodys, both, type Page } from './invented.ts'

const when = [
  facet(51, 'time of week', { tag: 'weekday morning' }),
  facet(52, 'language', { tag: 'cy' }),
  facet(53, 'area', { tag: 'ZZ1' }),
]
const seen = {
  service: 'Invented Kettle Club',
  facets: own,
  concepts,
  person: { concepts: [], languages: [], times: [] },
  before: both,
  after: both,
}
const service = { cell: 1, id: nobodys(56), name: 'Morning kettle', behind: 'Invented Kettle Club' }

export const offerMore: readonly Page[] = [
  {
    page: 'Times, languages, and where',
    states: [
      { name: 'nothing yet', draw: (facts) => offerWhenView({ offer, facets: [] }, facts) },
      { name: 'filled in', draw: (facts) => offerWhenView({ offer, facets: when }, facts) },
    ],
  },
  {
    page: 'What a peer does not take on',
    states: [
      { name: 'nothing', draw: (facts) => notTakenView({ offer, chosen: [], picker }, facts) },
      {
        name: 'one thing',
        draw: (facts) => notTakenView({ offer, chosen: ['floods'], picker }, facts),
      },
    ],
  },
  {
    page: 'How a peer would come across',
    states: [
      { name: 'shown to both', draw: (facts) => seenView(seen, facts) },
      {
        name: 'nothing said',
        draw: (facts) => seenView({ ...seen, facets: [], before: [], after: [] }, facts),
      },
    ],
  },
  {
    page: 'Peers of a service',
    states: [
      {
        name: 'nobody is public',
        draw: () => publicPeersView({ service, peers: [], concepts, mayAsk: true }),
      },
      {
        name: 'one of them',
        draw: () =>
          publicPeersView({
            service,
            peers: [{ id: nobodys(59), facets: own }],
            concepts,
            mayAsk: true,
          }),
      },
    ],
  },
]
