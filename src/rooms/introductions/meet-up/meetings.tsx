import type { FormFacts } from '../../../platform/http/route.ts'
import { meetingTime } from '../../../ui/day.ts'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { introductionPath } from '../introductions.routes.ts'
import { ProposeForm } from '../proposing/propose-form.tsx'
import { wayChoices, wayWords } from '../rules/ways.ts'

export type Meeting = {
  id: string
  mine: boolean
  at: Date
  way: string
  words: string | null
  agreed: boolean
}
type Data = { id: string; meetings: Meeting[] }

/** What the two have agreed and what one proposes, and the form to propose with. */
export const Meetings = ({ data, form }: { data: Data; form: FormFacts }) => {
  const agreed = data.meetings.filter((meeting) => meeting.agreed)
  const open = data.meetings.filter((meeting) => !meeting.agreed)
  return (
    <>
      <h2 id="meeting">{agreed.length > 0 ? 'When you meet' : 'Your first meeting'}</h2>
      {agreed.map((meeting) => (
        <Agreed meeting={meeting} />
      ))}
      {open.map((meeting) => (
        <Proposed meeting={meeting} data={data} form={form} />
      ))}
      <Propose data={data} form={form} first={data.meetings.length === 0} />
    </>
  )
}

const MeetingWords = ({ meeting }: { meeting: Meeting }) => (
  <>
    <p>
      <strong>{meetingTime(meeting.at)}</strong>. {wayWords(meeting.way)}.
    </p>
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
  <ProposeForm
    action={introductionPath(data.id, '/propose')}
    form={form}
    heading={first ? 'Propose a time' : 'Propose another time'}
    ways={wayChoices}
  >
    Leave plenty of time for a first meeting, and choose a place you both like. It is fine to say
    how you would like it to end.
  </ProposeForm>
)
