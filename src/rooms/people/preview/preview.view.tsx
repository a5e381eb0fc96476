import type { PageView } from '../../../platform/http/route.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { Seen } from './seen.tsx'
import type { Facet } from '../me/one-facet.tsx'
import { peopleRoutes } from '../people.routes.ts'
import { mayMatch } from '../rules/audience.ts'
import { mayAnyoneRead, mayHelpersRead, mayViewerRead, type Side } from '../rules/showing.ts'

type Data = { facets: Facet[]; concepts: Record<string, string>; peer: boolean }

type Part = { heading: string; when: string; facets: Facet[] }

const seenBy = (facets: Facet[], near: 'might meet' | 'both yes', side: Side) =>
  facets.filter((facet) => mayViewerRead(facet, near, side))

const whenAsking = (facets: Facet[]): Part[] => [
  {
    heading: 'A peer you might meet',
    when: 'While you ask, the few peers we ask for you see this.',
    facets: seenBy(facets, 'might meet', 'asking'),
  },
  {
    heading: 'A peer, once you have both said yes',
    when: 'Only the one you meet sees this, for as long as you meet.',
    facets: seenBy(facets, 'both yes', 'asking'),
  },
  {
    heading: 'Those who help you find someone',
    when: 'While you ask, the coordinator near you can see this. If you ask for their help, they can also see what a peer you might meet can see.',
    facets: facets.filter((facet) => mayHelpersRead(facet, 'may look')),
  },
]

const whenOffering = (facets: Facet[]): Part[] => [
  {
    heading: 'Someone you said you would be glad to meet',
    when: 'They see this when they choose.',
    facets: seenBy(facets, 'might meet', 'offering'),
  },
  {
    heading: 'Someone you meet, once you have both said yes',
    when: 'Only those you meet see this, for as long as you meet.',
    facets: seenBy(facets, 'both yes', 'offering'),
  },
  {
    heading: 'Everyone',
    when: 'This stands on the public page of your service. Nobody needs to sign in to read it.',
    facets: facets.filter(mayAnyoneRead),
  },
]

export const previewView = ({ facets, concepts, peer }: Data): PageView => ({
  title: 'What each of them would see',
  crumbs: [{ text: 'Your page', href: peopleRoutes.me }],
  body: (
    <>
      <h1>What each of them would see</h1>
      <Lede>
        This is how it stands now. Nothing here is guessed: the same rule decides what is really
        shown.
      </Lede>
      <h2>What nobody is shown</h2>
      <Seen
        heading="Only you"
        when="Nobody else sees this, and nothing uses it."
        facets={facets.filter(({ audience }) => audience === 'only me')}
        concepts={concepts}
      />
      <Seen
        heading="What helps to find a match"
        when="We use this to decide whom to ask. It is not shown to anyone, unless you see it again below."
        facets={facets.filter(
          ({ audience, concept, tag }) => mayMatch(audience) && (concept !== null || tag !== null),
        )}
        concepts={concepts}
      />
      {peer ? <h2>When you ask</h2> : null}
      {whenAsking(facets).map((part) => (
        <Seen {...part} concepts={concepts} />
      ))}
      {peer ? <h2>When you offer to meet someone</h2> : null}
      {(peer ? whenOffering(facets) : []).map((part) => (
        <Seen {...part} concepts={concepts} />
      ))}
      <Quiet>
        <a href={`${peopleRoutes.me}#what-you-said`}>Change who may see something</a>
      </Quiet>
    </>
  ),
})
