import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { YesProgress } from '../../../ui/kith/yes-progress.tsx'
import { apartPath, introductionPath, reportPath, routes } from '../introductions.routes.ts'
import { SomeoneElse } from '../ending/ending.view.tsx'
import { Meetings, type Meeting } from './meetings.tsx'
import { Needs, type NeedsMet } from './needs.tsx'

type Data = {
  id: string
  peer: boolean
  behind: string
  readsReports: string | null
  ended: boolean
  name: string | null
  words: string | null
  other: string | null
  times: string | null
  contact: string | null
  needs: string | null
  myNeeds: string | null
  needsMet: NeedsMet | null
  both: string[]
  meetings: Meeting[]
}

export const introductionView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'Your introduction',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'People you have met', href: routes.introductions },
  ],
  body: data.ended ? <Ended data={data} form={form} /> : <Together data={data} form={form} />,
})

const Ended = ({ data, form }: { data: Data; form: FormFacts }) => (
  <>
    {Object.keys(form.errors).length > 0 ? <ErrorSummary errors={errorList(form.errors)} /> : null}
    <h1 id="words">This introduction has ended</h1>
    <Lede>
      If you had agreed a time to meet, that meeting will not happen. Neither of you sees the
      other’s words any more.
    </Lede>
    <p>
      It is nobody’s fault, and the door is open: you can{' '}
      <a href={routes.ask}>ask to meet someone</a> at any time.
    </p>
    {(form.typed['words'] ?? []).filter(Boolean).map((words) => (
      <OwnWords whose="What you had just written, which was not sent">{words}</OwnWords>
    ))}
    {data.peer ? null : <SomeoneElse data={data} form={form} />}
    <WorriedOrApart data={data} />
  </>
)

const Together = ({ data, form }: { data: Data; form: FormFacts }) => (
  <>
    {Object.keys(form.errors).length > 0 ? <ErrorSummary errors={errorList(form.errors)} /> : null}
    <h1>You have both said yes</h1>
    <YesProgress you them>
      Two yeses. Now you can agree how to meet.
    </YesProgress>
    <Card heading={data.name ?? 'They have kept their name for later'}>
      {data.words ? <OwnWords>{data.words}</OwnWords> : null}
      {data.other ? <OwnWords>{data.other}</OwnWords> : null}
      {data.both.length > 0 ? (
        <>
          <h3>You both</h3>
          <ul>
            {data.both.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </>
      ) : null}
      {data.contact ? <p dir="auto">How to reach them: {data.contact}</p> : null}
      <Quiet>
        {data.times ? <span dir="auto">{data.times} </span> : null}
        {data.behind} stands behind this introduction.
      </Quiet>
    </Card>
    <Needs data={data} form={form} />
    <Meetings data={data} form={form} />
    <Leaving data={data} />
  </>
)

const Leaving = ({ data }: { data: Data }) => (
  <>
    <h2>If it is not right</h2>
    <p>
      Either of you may end this at any time, without a reason. Neither of you will see the other’s
      words after that.
    </p>
    <p>
      <a href={introductionPath(data.id, '/end')}>
        {data.peer ? 'End this introduction' : 'End this, or meet someone else'}
      </a>
    </p>
    <WorriedOrApart data={data} />
  </>
)

const WorriedOrApart = ({ data }: { data: Data }) => (
  <p>
    <a href={reportPath('introduction', data.id)}>Something worries me</a>
    {data.readsReports ? ` (${data.readsReports} at ${data.behind} reads it)` : ''} or{' '}
    <a href={apartPath('introduction', data.id)}>I would rather never meet them again</a>
  </p>
)
