import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { GroupsNear } from '../groups/near/near-waiting.tsx'
import type { Group } from '../groups/open/group-card.tsx'
import { routes } from '../introductions.routes.ts'
import type { AskedFor } from './asked-for.ts'
import { Choosing, type Person } from './choosing.tsx'
import type { TradeOffs } from './trade-offs.ts'
import { LettingGo } from './trade-offs.view.tsx'
import { InParticular, Waiting, WhileYouWait, type Going } from './waiting.tsx'

type Asked = {
  glad: Person[]
  groups: { fit: Group[]; others: Group[] }
  askedFor: AskedFor | undefined
  tradeOffs: TradeOffs | undefined
  going: Going
}
type Data = { state: 'draft' | 'asking' | 'met' | 'closed' | null; asking: Asked | null }

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
      {data.asking ? <Asking {...data.asking} form={form} /> : <NotAsking state={data.state} />}
    </>
  ),
})

const Asking = ({
  glad,
  groups,
  askedFor,
  tradeOffs,
  going,
  form,
}: Asked & { form: FormFacts }) => (
  <>
    {glad.length > 0 ? <Choosing glad={glad} form={form} /> : <Waiting going={going} />}
    <InParticular asked={askedFor} />
    {tradeOffs ? <LettingGo tradeOffs={tradeOffs} /> : null}
    <GroupsNear {...groups} />
    <WhileYouWait />
    <h2>Changed your mind?</h2>
    <p>
      You can <a href={routes.ask}>change what you said</a>, or{' '}
      <a href={routes.stop}>stop asking</a>. Nobody needs a reason, and you can ask again whenever
      you like.
    </p>
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
