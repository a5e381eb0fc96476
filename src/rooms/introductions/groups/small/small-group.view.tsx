import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { Lede } from '../../../../ui/kith/lede.tsx'
import { routes } from '../../introductions.routes.ts'
import { longDay } from '../../../../ui/day.ts'
import { Meets } from './meets.tsx'
import { Question } from './question.tsx'
import { Seeing } from './seeing.tsx'
import type { Shown, SmallGroup } from './shown.ts'
import { StepOut } from './step-out.tsx'

export const smallGroupView = (data: SmallGroup, { form }: ViewFacts): PageView => ({
  title: 'A small group',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'Groups', href: routes.groups },
  ],
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <Stages data={data} form={form} />
    </>
  ),
})

const Stages = ({ data, form }: Shown) => {
  if (data.stage === 'question') return <Question data={data} form={form} />
  if (data.stage === 'waiting') return <Waiting data={data} form={form} />
  if (data.stage === 'seeing') return <Seeing data={data} form={form} />
  if (data.stage === 'meeting') return <Meets data={data} form={form} />
  return data.stage === 'over' ? <Over /> : <Nothing />
}

const Waiting = ({ data, form }: Shown) => (
  <>
    <h1 id="group">You said you would be glad to</h1>
    <Lede>
      {data.decideBy
        ? 'The answers are being put together. Come back a little later today.'
        : `By ${longDay(data.latest)} at the latest you see here whether it came together.`}
    </Lede>
    <p>
      Everybody’s answer counts on the same day. Nobody is told who was asked, or what anybody said.
      We go on looking for one person for you in the meantime.
    </p>
    <StepOut data={data} form={form} text="I have changed my mind" />
  </>
)

const Over = () => (
  <>
    <h1 id="group">This small group is not meeting</h1>
    <Lede>
      It did not come together, or it has ended. Nobody is told why, and it says nothing about you.
    </Lede>
    <p>
      If you are asking to meet someone, we go on. There may also be{' '}
      <a href={routes.groups}>a group near you that meets already</a>.
    </p>
  </>
)

const Nothing = () => (
  <>
    <h1 id="group">There is nothing here to answer</h1>
    <Lede>
      You see <a href={routes.groups}>groups near you</a> on another page.
    </Lede>
  </>
)
