import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { dateInWords } from '../../../ui/day.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { NoteToSelf } from '../set-aside/note-to-self.tsx'

type AboutFacts = { service: string; answers: string | null; path: string }
type Report = { id: string; mine: boolean; at: Date; words: string | null; answer: string | null }

export const reportView = (
  { service, answers, path }: AboutFacts,
  { form }: ViewFacts,
): PageView => ({
  title: 'Write to a named person',
  body: (
    <FormPage
      action={`/report${path}`}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Something worries me"
      submit={answers ? `Send this to ${answers}` : 'Send this'}
      beside={<a href="/help">I need help now</a>}
    >
      <p>
        {answers
          ? `${answers} at ${service} reads what you write, and answers you here. You hear when there is an answer. Nobody else reads it through Kith. The person you write about is not told that you wrote.`
          : `${service} has not yet named who reads this.`}
      </p>
      <p>
        If somebody is in danger, {answers ?? 'the service'} may have to tell others. That can be
        the council’s safeguarding team, whose work is to keep people safe. You would be told first,
        unless that puts someone in danger.
      </p>
      <Textarea
        name="words"
        label="What worries you?"
        rows={7}
        value={form.typed['words']?.[0] ?? ''}
        error={form.errors['words']}
      />
    </FormPage>
  ),
})

export const apartView = ({ path }: AboutFacts, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  body: (
    <FormPage
      action={`/apart${path}`}
      csrf={form.csrf}
      once={form.once}
      heading="Never meet this person"
      lede="You will not be shown to each other again, whoever asks. They are not told of this, and no reason is needed."
      submit="Keep us apart"
      errors={errorList(form.errors)}
      beside={<a href="/me">Go back to your page</a>}
    >
      <p>
        If you have both said yes, that ends too. They see that it has ended and that a time you
        agreed will not happen, as with any ending. That way they do not wait for you.
      </p>
      <p>
        You can undo this under “People you have set aside”. What has ended stays ended: each of you
        would have to say yes again.
      </p>
      <NoteToSelf form={form} />
    </FormPage>
  ),
})

export const reportsView = ({ reports }: { reports: Report[] }, { form }: ViewFacts): PageView => ({
  title: 'Worries, and the answers',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      {form.errors['words'] ? <ErrorSummary errors={errorList(form.errors)} /> : null}
      <h1>Worries, and the answers</h1>
      {reports.length === 0 ? (
        <Lede>
          No worries are written here. You can write about one from the card of anyone you are
          shown.
        </Lede>
      ) : null}
      {reports.map((report) => (
        <OneReport report={report} form={form} />
      ))}
    </>
  ),
})

const OneReport = ({ report, form }: { report: Report; form: FormFacts }) => (
  <Card heading={report.mine ? 'You wrote' : 'Somebody wrote to you'}>
    <OwnWords>{report.words ?? 'These words were erased by whoever wrote them.'}</OwnWords>
    <Quiet>{dateInWords(report.at)}</Quiet>
    {report.answer ? <OwnWords whose="The answer">{report.answer}</OwnWords> : null}
    {!report.answer && report.mine ? (
      <p>Not answered yet. Only the person named to read it can read it.</p>
    ) : null}
    {!report.answer && !report.mine ? (
      <Form action={`/reports/${report.id}`} csrf={form.csrf} once={form.once}>
        <Textarea
          name="words"
          id={`words-${report.id}`}
          label="Your answer"
          rows={4}
          value={form.typed['words']?.[0] ?? ''}
          error={form.errors['words']}
        />
        <Button preventDoubleClick>Send the answer</Button>
      </Form>
    ) : null}
  </Card>
)
