import { londonDay } from '../../../platform/clock.ts'
import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { dayInWords } from '../../../ui/day.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import type { Decision } from '../proposals.ts'
import type { Readiness } from '../rules/decide.ts'
import { stewardshipRoutes } from '../stewardship.routes.ts'
import { ArgueForm } from './argue-form.tsx'
import { OneArgument } from './argued.tsx'
import { Asked } from './asked.tsx'
import type { Facts } from './facts.ts'
import { waitsFor } from './in-words.ts'
import { DecideForm, SayForm } from './seat-forms.tsx'

export const proposalView = (facts: Facts, { form, viewer }: ViewFacts): PageView => ({
  title: 'Something put to the stewards',
  crumbs: [
    { text: 'How Kith works', href: stewardshipRoutes.how },
    { text: 'The stewards’ table', href: stewardshipRoutes.table },
  ],
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <Asked facts={facts} form={form} />
      <Stewards facts={facts} form={form} />
      <h2>What people say</h2>
      {facts.arguments.length === 0 ? <p>Nobody has said anything yet.</p> : null}
      {facts.arguments.map((argument) => (
        <OneArgument argument={argument} facts={facts} form={form} />
      ))}
      {facts.decision ? null : viewer && viewer.cell !== 0 ? (
        <ArgueForm id={facts.proposal.id} form={form} />
      ) : (
        <p>
          <a href="/sign-in">Sign in</a> to say what you think.
        </p>
      )}
    </>
  ),
})

const Stewards = ({ facts, form }: { facts: Facts; form: FormFacts }) => {
  const { decision, stances, seat, proposal } = facts
  const spoken = stances.some((one) => one.seat === seat?.id)
  return (
    <>
      <h2>What the stewards say</h2>
      {decision ? <Became decision={decision} /> : <p>{standing(facts.readiness)}</p>}
      {stances.map((said) => (
        <Card
          heading={`${said.name}: ${said.says === 'yes' ? 'yes' : 'I object'}`}
          headingLevel={3}
        >
          <p dir="auto">{said.words}</p>
        </Card>
      ))}
      {seat && !decision && !spoken ? <SayForm id={proposal.id} form={form} /> : null}
      {seat && !decision && spoken && facts.readiness.ready ? (
        <DecideForm id={proposal.id} says={facts.readiness.says} form={form} />
      ) : null}
    </>
  )
}

const standing = (found: Readiness): string =>
  found.ready
    ? 'Enough of them have said the same. One of them can now write down what was decided, and why.'
    : waitsFor(found.because)

const Became = ({ decision }: { decision: Decision }) => (
  <>
    <p>
      <strong>{decision.says === 'yes' ? 'It was agreed' : 'It was turned down'}</strong> on{' '}
      {dayInWords(londonDay(decision.at))}. {decision.by} wrote down why:{' '}
      <span dir="auto">{decision.why}</span>
    </p>
    {decision.was ? <Quiet>What stood before: {decision.was}</Quiet> : null}
  </>
)
