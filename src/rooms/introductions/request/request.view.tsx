import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { GroupsNear } from '../groups/near/near-waiting.tsx'
import type { Group } from '../groups/open/group-card.tsx'
import { routes } from '../introductions.routes.ts'
import type { LatestWait } from '../usual-wait.ts'
import { Choosing, type Person } from './choosing.tsx'
import { Waiting } from './waiting.tsx'

type Data = {
  state: 'draft' | 'asking' | 'met' | 'closed' | null
  askedAt: Date | null
  now: Date
  glad: Person[]
  groups: { fit: Group[]; others: Group[] }
  wait: LatestWait | undefined
}

export const requestView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'Your request',
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary
          errors={Object.values(form.errors).map((text) => ({
            text,
            href: data.state === 'asking' ? '#people' : routes.introductions,
          }))}
        />
      ) : null}
      {data.state === 'asking' ? (
        <Asking {...data} form={form} />
      ) : (
        <NotAsking state={data.state} />
      )}
    </>
  ),
})

const Asking = ({ glad, groups, wait, form }: Data & { form: FormFacts }) => (
  <>
    {glad.length > 0 ? <Choosing glad={glad} form={form} /> : <Waiting wait={wait} />}
    <GroupsNear {...groups} />
    <Form action={routes.stop} csrf={form.csrf} once={form.once}>
      <h2>Changed your mind?</h2>
      <p>
        You can <a href={routes.ask}>change what you said</a>, or stop asking. Nobody needs a
        reason, and you can ask again whenever you like.
      </p>
      <Button variant="secondary">Stop asking</Button>
    </Form>
  </>
)

const NotAsking = ({ state }: { state: Data['state'] }) => (
  <>
    <h1 id="people">
      {state === 'draft' ? 'You have begun to ask' : 'You are not asking right now'}
    </h1>
    <Lede>
      {state === 'draft'
        ? 'What you wrote is kept. Go on when you are ready.'
        : 'You can ask to meet someone whenever you like.'}
    </Lede>
    <Button href={routes.ask}>{state === 'draft' ? 'Go on' : 'Ask to meet someone'}</Button>
    <p>
      Have you said yes to someone? You find them under{' '}
      <a href={routes.introductions}>people you have met through Kith</a>.
    </p>
  </>
)
