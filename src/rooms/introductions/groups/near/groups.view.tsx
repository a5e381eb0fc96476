import type { FormFacts, PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Checkboxes } from '../../../../ui/form/checkboxes.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Lede, Quiet } from '../../../../ui/kith/lede.tsx'
import { routes } from '../../introductions.routes.ts'
import { GroupCard, type Group } from '../open/group-card.tsx'
import { SmallGroups, type Small } from '../small/small-groups.tsx'

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
        groups={data.others}
      />
      <Start data={data} form={form} />
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

const Start = ({ data, form }: { data: Data; form: FormFacts }) => (
  <>
    <h2 id="start">Start a small group</h2>
    {data.asking ? (
      <Form action={routes.groupsWilling} csrf={form.csrf} once={form.once}>
        <Checkboxes
          name="willing"
          hint="When a few people near you wish for the same thing, we ask each of you by yourself. Nobody is shown to anybody until enough have said yes, and then everybody is asked once more."
          values={data.willing ? ['yes'] : []}
          items={[{ value: 'yes', text: 'I would also be glad of a small group' }]}
        />
        <Button variant="secondary">Save</Button>
        <Quiet>
          How many that takes is on the page about <a href="/how">how Kith decides</a>.
        </Quiet>
      </Form>
    ) : (
      <p>
        While you <a href={routes.ask}>ask to meet someone</a>, you can say that you would also be
        glad of a small group with others who wish for the same.
      </p>
    )}
  </>
)

const Beside = ({ ready, form }: { ready: boolean; form: FormFacts }) => (
  <Form action={routes.groupsReady} csrf={form.csrf} once={form.once}>
    <h2 id="beside">Be beside a small group</h2>
    <Checkboxes
      name="ready"
      hint="We ask you about one group at a time, and only about something you have lived. You can always say no."
      values={ready ? ['yes'] : []}
      items={[{ value: 'yes', text: 'I would be glad to be beside a small group' }]}
    />
    <Button variant="secondary">Save</Button>
  </Form>
)
