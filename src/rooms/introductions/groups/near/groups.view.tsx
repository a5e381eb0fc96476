import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Lede } from '../../../../ui/kith/lede.tsx'
import { routes } from '../../introductions.routes.ts'
import { GroupCard, type Group } from '../open/group-card.tsx'
import { SmallGroups, type Small } from '../small/small-groups.tsx'
import { Beside, Start } from './choosing.tsx'

type Data = {
  fit: Group[]
  others: Group[]
  small: Small[]
  joined: string[]
  asking: boolean
  willing: boolean
  ready: boolean | undefined
  peer: boolean
}

export const groupsView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'Groups',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      <h1>Groups</h1>
      <Lede>Being among a few people who know it too can be as good as meeting one.</Lede>
      <SmallGroups small={data.small} />
      <Joined data={data} />
      {data.fit.length > 0 ? <Listed heading="About what you wish for" groups={data.fit} /> : null}
      <Listed
        heading={data.fit.length > 0 ? 'Other groups near you' : 'Groups near you'}
        groups={data.others.filter(({ id }) => !data.joined.includes(id))}
      />
      <Start asking={data.asking} willing={data.willing} form={form} />
      {data.ready === undefined ? null : <Beside ready={data.ready} form={form} />}
      {data.peer ? (
        <p>
          <a href={routes.heldGroups}>Groups I hold</a>
        </p>
      ) : null}
    </>
  ),
})

const Listed = ({ heading, groups }: { heading: string; groups: Group[] }) => (
  <>
    <h2>{heading}</h2>
    {groups.length === 0 ? (
      <p>
        Nobody has said when a group next meets. You can still{' '}
        <a href="/services">see every group and service near you</a>.
      </p>
    ) : null}
    {groups.map((group) => (
      <GroupCard group={group} />
    ))}
  </>
)

const Joined = ({ data }: { data: Data }) => {
  const groups = [...data.fit, ...data.others].filter(({ id }) => data.joined.includes(id))
  return groups.length === 0 ? null : <Listed heading="Groups you asked to join" groups={groups} />
}
