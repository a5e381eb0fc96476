import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { YesProgress } from '../../../ui/kith/yes-progress.tsx'
import { apartPath, introductionPath, reportPath, routes } from '../introductions.routes.ts'
import { wayChoices, wayWords } from '../rules/ways.ts'

type Meeting = { id: string; mine: boolean; at: Date; way: string; words: string | null; agreed: boolean }
type Data = {
  id: string
  peer: boolean
  behind: string
  readsReports: string | null
  ended: boolean
  name: string | null
  words: string | null
  times: string | null
  contact: string | null
  needs: string | null
  both: string[]
  meetings: Meeting[]
}
type Listed = { id: string; agreedAt: Date; ended: boolean; name: string | null }

const whenWords = (at: Date) =>
  at.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone: 'Europe/London' })

export const introductionsView = ({ introductions }: { introductions: Listed[] }): PageView => ({
  title: 'People you have met through Kith',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      <h1>People you have met through Kith</h1>
      {introductions.length === 0 ? <Lede>Nobody yet. When both of you have said yes, you find each other here.</Lede> : null}
      <ul>
        {introductions.map((one) => (
          <li>
            <a href={introductionPath(one.id)} dir="auto">{one.name ?? (one.ended ? 'An introduction that has ended' : 'Someone you both said yes with')}</a>
            , since {one.agreedAt.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' })}
          </li>
        ))}
      </ul>
    </>
  ),
})

export const introductionView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'You have both said yes',
  crumbs: [{ text: 'Your page', href: '/me' }, { text: 'People you have met', href: routes.introductions }],
  body: data.ended ? <Ended /> : <Together data={data} form={form} />,
})

const Ended = () => (
  <>
    <h1>This introduction has ended</h1>
    <Lede>Neither of you sees the other’s words any more. The door is open: you can <a href={routes.ask}>ask to meet someone</a> at any time.</Lede>
  </>
)

const Together = ({ data, form }: { data: Data; form: FormFacts }) => (
  <>
    {Object.keys(form.errors).length > 0 ? <ErrorSummary errors={errorList(form.errors)} /> : null}
    <h1>You have both said yes</h1>
    <YesProgress you them>Two yeses. Now you can agree how to meet.</YesProgress>
    <Card heading={data.name ?? 'They have kept their name for later'}>
      {data.words ? <OwnWords>{data.words}</OwnWords> : null}
      {data.both.length > 0 ? (
        <>
          <h3>You both</h3>
          <ul>{data.both.map((reason) => <li>{reason}</li>)}</ul>
        </>
      ) : null}
      {data.needs ? <p dir="auto">What they need to take part: {data.needs}</p> : null}
      {data.contact ? <p dir="auto">How to reach them: {data.contact}</p> : null}
      <Quiet>{data.times ? <span dir="auto">{data.times} </span> : null}{data.behind} stands behind this introduction.</Quiet>
    </Card>
    <Meetings data={data} form={form} />
    <Leaving data={data} form={form} />
  </>
)

const Meetings = ({ data, form }: { data: Data; form: FormFacts }) => {
  const agreed = data.meetings.filter((meeting) => meeting.agreed)
  const open = data.meetings.filter((meeting) => !meeting.agreed)
  return (
    <>
      <h2 id="meeting">{agreed.length > 0 ? 'When you meet' : 'Your first meeting'}</h2>
      {agreed.map((meeting) => <Agreed meeting={meeting} />)}
      {open.map((meeting) => <Proposed meeting={meeting} data={data} form={form} />)}
      <Propose data={data} form={form} first={data.meetings.length === 0} />
    </>
  )
}

const MeetingWords = ({ meeting }: { meeting: Meeting }) => (
  <>
    <p><strong>{whenWords(meeting.at)}</strong>. {wayWords(meeting.way)}.</p>
    {meeting.words ? <OwnWords>{meeting.words}</OwnWords> : null}
  </>
)

const Agreed = ({ meeting }: { meeting: Meeting }) => (
  <InsetText>
    <p>You have both agreed:</p>
    <MeetingWords meeting={meeting} />
  </InsetText>
)

const Proposed = ({ meeting, data, form }: { meeting: Meeting; data: Data; form: FormFacts }) => (
  <Card heading={meeting.mine ? 'You proposed' : 'They propose'} headingLevel={3}>
    <MeetingWords meeting={meeting} />
    {meeting.mine ? (
      <Quiet>They can agree, or propose another time. You can change it below.</Quiet>
    ) : (
      <Form action={introductionPath(data.id, '/agree')} csrf={form.csrf} once={form.once}>
        <input type="hidden" name="meeting" value={meeting.id} />
        <Button preventDoubleClick>Yes, that suits me</Button>
      </Form>
    )}
  </Card>
)

const Propose = ({ data, form, first }: { data: Data; form: FormFacts; first: boolean }) => (
  <Form action={introductionPath(data.id, '/propose')} csrf={form.csrf} once={form.once}>
    <h3>{first ? 'Propose a time' : 'Propose another time'}</h3>
    <p>Leave plenty of time for a first meeting, and choose a place you both like. It is fine to say how you would like it to end.</p>
    <Input name="date" label="Day" hint="For example, 2027-01-15" width={10} value={form.typed['date']?.[0]} error={form.errors['date']} />
    <Input name="time" label="Time" hint="For example, 14:30" width={5} value={form.typed['time']?.[0]} error={form.errors['time']} />
    <Radios name="way" label="How" value={form.typed['way']?.[0]} error={form.errors['way']} items={wayChoices} />
    <Textarea name="words" label="Where, and what you hope for" rows={3} value={form.typed['words']?.[0] ?? ''} error={form.errors['words']} />
    <Button variant="secondary" preventDoubleClick>Propose this</Button>
  </Form>
)

const Leaving = ({ data, form }: { data: Data; form: FormFacts }) => (
  <>
    <h2>If it is not right</h2>
    <p>Either of you may end this at any time, without a reason. Neither of you will see the other’s words after that.</p>
    <Form action={introductionPath(data.id, '/end')} csrf={form.csrf} once={form.once}>
      <Button variant="secondary">End this introduction</Button>
    </Form>
    <p>
      <a href={reportPath('introduction', data.id)}>Something worries me</a>
      {data.readsReports ? ` (${data.readsReports} at ${data.behind} reads it)` : ''} or{' '}
      <a href={apartPath('introduction', data.id)}>I would rather never meet them again</a>
    </p>
  </>
)
