import type { PageView } from '../../../../platform/http/route.ts'
import { Lede } from '../../../../ui/kith/lede.tsx'
import { servicesRoutes } from '../../services.routes.ts'
import { doubtfulWords, sureKinds, sureNames, sureWords } from '../rules/peer-support.ts'

const Phrases = ({ all }: { all: readonly string[] }) => (
  <p>{all.map((one) => `“${one}”`).join(', ')}.</p>
)

export const whatCountsView = (): PageView => ({
  title: 'Which services count as peer support',
  crumbs: [{ text: 'Find support near you', href: servicesRoutes.near }],
  body: (
    <>
      <h1>Which services count as peer support</h1>
      <Lede>
        Kith reads lists that councils and others publish. Most of what is in them is something
        else. This is the whole rule by which Kith tells. The same words are in the code.
      </Lede>
      <h2>1. What it is sorted under</h2>
      <p>If whoever made the list sorted it under one of these, it counts:</p>
      <Phrases all={sureKinds} />
      <h2>2. What it is called</h2>
      <p>If its name says one of these, it counts:</p>
      <Phrases all={sureNames} />
      <h2>3. What it says of itself</h2>
      <p>If its words say one of these, it counts:</p>
      <Phrases all={sureWords} />
      <h2>4. When Kith is not sure</h2>
      <p>If it only mentions one of these, a person decides: whoever co-ordinates the place.</p>
      <Phrases all={doubtfulWords} />
      <h2>5. Everything else is left out</h2>
      <p>
        It is kept aside, so that a coordinator can look and bring it in. What a coordinator decides
        stands over this rule, also the next time the list is read.
      </p>
      <h2>Groups that are in two lists</h2>
      <p>
        If a list tells of something that seems to be here already (the same name; or a name that is
        alike, with the same web address, mail address or phone number), a person says whether they
        are one. Kith never joins them by itself.
      </p>
      <h2>Who has the last word</h2>
      <p>
        The group. What it says on its own page stands over every list. A group that is in no list,
        or was left out, can ask whoever co-ordinates the place to add it.
      </p>
    </>
  ),
})
