import type { FormFacts, PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Card } from '../../../../ui/kith/card.tsx'
import { Lede } from '../../../../ui/kith/lede.tsx'
import type { Linked } from '../../reading/facts.ts'
import { versionAt } from '../../reading/reading.routes.ts'
import type { ParentChange } from '../../rules/parent-change.ts'
import { atDraft, crumbsOf } from '../at-draft.tsx'
import type { Sitting } from '../take-seat.ts'
import { ChangeWords } from './change-words.tsx'

type Facts = { sitting: Sitting; changes: ParentChange[]; parent: Linked }

export const changedView = atDraft((facts: Facts, { form }: ViewFacts): PageView => ({
  title: 'What the other says that this does not',
  crumbs: crumbsOf(facts.sitting),
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <h1>What the other says that this does not</h1>
      <Lede>
        Your draft says what it said before. Take up what you would like to have, one by one.
      </Lede>
      <p>
        The other is{' '}
        <a href={versionAt(facts.parent)}>
          {facts.parent.title}, version {facts.parent.number}
        </a>
        .
      </p>
      {facts.changes.length === 0 ? <p>Nothing differs.</p> : null}
      {facts.changes.map((change) => (
        <OneChange change={change} sitting={facts.sitting} form={form} />
      ))}
      <p>
        <a href={facts.sitting.base}>Back to the draft</a>
      </p>
    </>
  ),
}))

const stateInWords = {
  taken: 'Your draft has this.',
  'not here': 'Your draft does not have this one, so there is nothing to change.',
} as const

type OneProps = { change: ParentChange; sitting: Sitting; form: FormFacts }

const OneChange = ({ change, sitting, form }: OneProps) => (
  <Card>
    <ChangeWords change={change} />
    {change.state !== 'open' ? (
      <p>{stateInWords[change.state]}</p>
    ) : sitting.writes ? (
      <Form action={`${sitting.base}/changed`} csrf={form.csrf} once={form.once}>
        <Button variant="secondary" small name="strand" value={change.strand}>
          Take this up
          <span class="nhsuk-u-visually-hidden">: {(change.now ?? change.before)!.words}</span>
        </Button>
      </Form>
    ) : null}
  </Card>
)
