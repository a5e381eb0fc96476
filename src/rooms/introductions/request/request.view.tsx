import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { YesProgress } from '../../../ui/kith/yes-progress.tsx'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { apartPath, reportPath, routes } from '../introductions.routes.ts'
import { monthInWords } from '../../../ui/day.ts'
import { waitWords, type LatestWait } from '../usual-wait.ts'

type Person = {
  id: string
  behind: string
  name: string | null
  words: string | null
  times: string | null
  both: string[]
}
type Data = {
  state: 'draft' | 'asking' | 'met' | 'closed' | null
  askedAt: Date | null
  now: Date
  glad: Person[]
  wait: LatestWait | undefined
}

const numbers = ['Nobody', 'One person', 'Two people', 'Three people', 'Four people', 'Five people']
const heading = (count: number) =>
  `${numbers[count] ?? `${count} people`} would be glad to meet you`

export const requestView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'Your request',
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary
          errors={Object.values(form.errors).map((text) => ({ text, href: '#people' }))}
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

const Asking = ({ glad, wait, form }: Data & { form: FormFacts }) => (
  <>
    {glad.length > 0 ? <Choosing glad={glad} form={form} /> : <Waiting wait={wait} />}
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

const Choosing = ({ glad, form }: { glad: Person[]; form: FormFacts }) => (
  <div id="people">
    <h1>{heading(glad.length)}</h1>
    <Lede>Take your time. You can say yes to one, or wait for someone else.</Lede>
    <YesProgress you={false} them>
      They have said yes. The next yes is yours.
    </YesProgress>
    {glad.map((person) => (
      <GladPerson person={person} form={form} />
    ))}
  </div>
)

const GladPerson = ({ person, form }: { person: Person; form: FormFacts }) => (
  <Card heading={person.name ?? 'Someone near you'}>
    {person.words ? (
      <OwnWords>{person.words}</OwnWords>
    ) : (
      <p>They have kept their own words for when you meet.</p>
    )}
    {person.both.length > 0 ? (
      <>
        <h3>You both</h3>
        <ul>
          {person.both.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      </>
    ) : null}
    <Quiet>
      {person.times ? <span dir="auto">{person.times} </span> : null}
      {person.behind} stands behind {person.name ?? 'them'}.
    </Quiet>
    <div class="nhsuk-button-group">
      <Form action={routes.choose} csrf={form.csrf} once={form.once}>
        <input type="hidden" name="person" value={person.id} />
        <Button preventDoubleClick>Yes, I would like to meet {person.name ?? 'them'}</Button>
      </Form>
      <Form action={routes.letGo} csrf={form.csrf} once={form.once}>
        <input type="hidden" name="person" value={person.id} />
        <Button variant="secondary">Not this time</Button>
      </Form>
    </div>
    <Quiet>
      <a href={reportPath('yes', person.id)}>Something here worries me</a> or{' '}
      <a href={apartPath('yes', person.id)}>I would rather never meet them</a>
    </Quiet>
  </Card>
)

const Waiting = ({ wait }: { wait: LatestWait | undefined }) => (
  <>
    <h1>We are asking people who have been there too</h1>
    <Lede>
      When someone says they would be glad to meet you, we send you an email, and you see them here.
    </Lede>
    <InsetText>
      <p>
        {waitWords(wait)
          ? `Near you, people usually wait ${waitWords(wait)}. Counted from ${wait!.endings} people who met someone, up to the end of ${monthInWords(wait!.month)}.`
          : 'How long people usually wait near you is not known yet.'}
      </p>
    </InsetText>
    <h2>While you wait</h2>
    <ul>
      <li>
        <a href="/services">See groups and services near you</a>. Many let you just turn up.
      </li>
      <li>
        <a href={routes.askMatters}>Let go of one wish</a>. Each thing that must be so means fewer
        people to ask.
      </li>
      <li>
        If it gets too much: <a href="/help">urgent help, day and night</a>.
      </li>
    </ul>
  </>
)

const NotAsking = ({ state }: { state: Data['state'] }) => (
  <>
    <h1>{state === 'draft' ? 'You have begun to ask' : 'You are not asking right now'}</h1>
    <Lede>
      {state === 'draft'
        ? 'What you wrote is kept. Go on when you are ready.'
        : 'You can ask to meet someone whenever you like.'}
    </Lede>
    <Button href={routes.ask}>{state === 'draft' ? 'Go on' : 'Ask to meet someone'}</Button>
    <p>
      <a href={routes.introductions}>People you have met through Kith</a>
    </p>
  </>
)
