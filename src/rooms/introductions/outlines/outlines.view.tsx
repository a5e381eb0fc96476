import { longDay } from '../../../ui/day.ts'
import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Tag } from '../../../ui/content/tag.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { YesProgress } from '../../../ui/kith/yes-progress.tsx'
import {
  apartPath,
  notThisOnePath,
  reportPath,
  routes,
  stepBackPath,
} from '../introductions.routes.ts'

type Outline = {
  id: string
  glad: boolean
  askedFor: boolean
  until: Date
  name: string | null
  words: string | null
  needs: string | null
  other: string | null
  both: string[]
  also: string[]
}

export const outlinesView = (
  { outlines }: { outlines: Outline[] },
  { form }: ViewFacts,
): PageView => ({
  title: 'People you might meet',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      {form.errors['outline'] ? (
        <ErrorSummary errors={[{ text: form.errors['outline'], href: '#people' }]} />
      ) : null}
      <h1 id="people">People you might meet</h1>
      {outlines.length === 0 ? (
        <Lede>
          Nobody is waiting for your answer. We send you an email when someone would like to meet a
          person like you.
        </Lede>
      ) : (
        <Lede>
          Each of them would like to meet someone who has been there too. Say yes only when you
          would be glad to. No reason is needed for a no, and nobody is told: a no and silence look
          the same to them.
        </Lede>
      )}
      {outlines.map((outline) => (
        <OneOutline outline={outline} form={form} />
      ))}
      <p>
        <a href={routes.offer}>What I offer: my words, my places, my pauses</a>
      </p>
      <p>
        <a href={routes.setAside}>People I have set aside</a>
      </p>
    </>
  ),
})

const OneOutline = ({ outline, form }: { outline: Outline; form: FormFacts }) => (
  <Card heading={outline.name ?? 'Someone near you'}>
    {outline.askedFor ? (
      <p>
        <Tag>Asked for you</Tag> They read your words and asked for you. You are as free as ever: a
        no looks the same to them as no answer.
      </p>
    ) : null}
    {outline.words ? (
      <OwnWords>{outline.words}</OwnWords>
    ) : (
      <p>They have kept their words for when you meet.</p>
    )}
    {outline.other ? <OwnWords>{outline.other}</OwnWords> : null}
    {outline.both.length > 0 ? (
      <>
        <h3>You both</h3>
        <ul>
          {outline.both.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      </>
    ) : null}
    {outline.also.length > 0 ? <p>Also in their life: {outline.also.join('; ')}.</p> : null}
    {outline.needs ? <p dir="auto">What they need to take part: {outline.needs}</p> : null}
    {outline.glad ? <SaidYes outline={outline} /> : <Answer outline={outline} form={form} />}
    <Quiet>
      <a href={notThisOnePath(outline.id)}>Not this one, now or later</a>,{' '}
      <a href={apartPath('outline', outline.id)}>I would rather never meet them</a> or{' '}
      <a href={reportPath('outline', outline.id)}>something here worries me</a>
    </Quiet>
  </Card>
)

const Answer = ({ outline, form }: { outline: Outline; form: FormFacts }) => (
  <>
    <Quiet>This stands until {longDay(outline.until)}. Then somebody else is asked.</Quiet>
    <OneAnswer to={routes.glad} outline={outline.id} form={form}>
      <Button preventDoubleClick>I would be glad to</Button>
    </OneAnswer>
    <p>Or say no for this time. You cannot take that back, and we may ask you another time.</p>
    <OneAnswer to={routes.notNow} outline={outline.id} form={form}>
      <Button variant="secondary">Not now</Button>
    </OneAnswer>
  </>
)

const SaidYes = ({ outline }: { outline: Outline }) => (
  <>
    <YesProgress you them={false}>
      You said you would be glad to. The next yes is theirs, and they may take their time.
    </YesProgress>
    <Button variant="secondary" href={stepBackPath(outline.id)}>
      I have changed my mind
    </Button>
  </>
)

type OneAnswerProps = {
  to: string
  outline: string
  form: FormFacts
  children: preact.ComponentChildren
}

const OneAnswer = ({ to, outline, form, children }: OneAnswerProps) => (
  <Form action={to} csrf={form.csrf} once={form.once}>
    <input type="hidden" name="outline" value={outline} />
    {children}
  </Form>
)
