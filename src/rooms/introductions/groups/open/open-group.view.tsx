import type { FormFacts, PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { InsetText } from '../../../../ui/content/inset-text.tsx'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { Textarea } from '../../../../ui/form/textarea.tsx'
import { Quiet } from '../../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../../ui/kith/own-words.tsx'
import { heldGroupPath, openGroupPath, routes } from '../../introductions.routes.ts'
import { Asked, type Joining } from './asked.tsx'
import { GroupFacts, type Group } from './group-card.tsx'

type Data = { group: Group; now: Date; mine: boolean; joining: Joining | null; days: number }

export const openGroupView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'A group near you',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'Groups', href: routes.groups },
  ],
  body: (
    <>
      <h1 dir="auto">{data.group.name}</h1>
      <OwnWords whose="In their own words">{data.group.words}</OwnWords>
      <GroupFacts group={data.group} now={data.now} />
      <Way data={data} form={form} />
    </>
  ),
})

const Way = ({ data, form }: { data: Data; form: FormFacts }) => {
  if (data.mine)
    return (
      <p>
        <a href={heldGroupPath(data.group.id)}>You hold this group: change what it says</a>
      </p>
    )
  if (data.group.justCome) return <JustCome group={data.group} />
  return data.joining ? (
    <Asked group={data.group} now={data.now} joining={data.joining} />
  ) : (
    <Join data={data} form={form} />
  )
}

const JustCome = ({ group }: { group: Group }) => (
  <InsetText>
    <h2>Just come</h2>
    <p dir="auto">{group.joinWords}</p>
    <p>You need not tell Kith, or anybody else, that you are coming.</p>
  </InsetText>
)

const Join = ({ data, form }: { data: Data; form: FormFacts }) => (
  <>
    <h2>Ask to join</h2>
    <FormPage
      action={openGroupPath(data.group.id)}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      submit="Ask to join"
      beside={<a href={routes.groups}>See other groups</a>}
    >
      <p>
        The peer who holds this group reads what you write here, and nothing else about you. When
        they welcome you, you see here how to come. It may take up to {data.days} days.
      </p>
      <Input
        name="name"
        label="What would you like to be called there?"
        hint="Any name you choose."
        width={20}
        value={form.typed['name']?.[0] ?? ''}
        error={form.errors['name']}
      />
      <Textarea
        name="words"
        label="Is there anything they should know?"
        hint="You can leave this out."
        rows={3}
        value={form.typed['words']?.[0] ?? ''}
        error={form.errors['words']}
      />
    </FormPage>
    <Quiet>
      Kith cannot tell you who else comes to an open group. If there is somebody you need to stay
      away from, you can ask the peer first.
    </Quiet>
  </>
)
