import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { InsetText } from '../../../../ui/content/inset-text.tsx'
import { SummaryList } from '../../../../ui/content/summary-list.tsx'
import { Button } from '../../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Lede } from '../../../../ui/kith/lede.tsx'
import { feedsRoutes, oneTrial, takeUpOf } from '../feeds.routes.ts'
import { crumbs } from './add.view.tsx'
import { TRIED_MOST, type Trial } from './trial.ts'

export const triedView = (trial: Trial, { form }: ViewFacts): PageView => ({
  title: 'A list, looked at first',
  crumbs,
  body: (
    <>
      {form.errors['trial'] ? <ErrorSummary errors={errorList(form.errors)} /> : null}
      <h1 dir="auto" id="trial">
        {trial.name}
      </h1>
      <Answer trial={trial} form={form} />
    </>
  ),
})

type Props = { trial: Trial; form: ViewFacts['form'] }

const Answer = ({ trial, form }: Props) => {
  if (trial.feed)
    return (
      <p>
        You have taken it up, and it is read in now. In a minute you can see{' '}
        <a href={feedsRoutes.lists}>what came of it</a>.
      </p>
    )
  if (trial.ended === null)
    return (
      <>
        <InsetText>Kith is looking at it now. Nothing is listed.</InsetText>
        <p>
          <a href={oneTrial(trial.id)}>Look again in a minute</a>
        </p>
      </>
    )
  return trial.problem === null ? <Came trial={trial} form={form} /> : <Problem trial={trial} />
}

const Problem = ({ trial }: { trial: Trial }) => (
  <>
    <InsetText>
      It could not be read. {trial.problem} Nothing is listed, and the list is not kept.
    </InsetText>
    <p>
      <a href={feedsRoutes.add}>Try another address</a>. What is only inside a network, or not over
      https, whoever runs this Kith can read in.
    </p>
  </>
)

const Came = ({ trial, form }: Props) => (
  <>
    <Lede>
      {trial.sure === 0
        ? 'None of it is surely peer support.'
        : `${trial.sure} of ${trial.read} would be listed as peer support.`}{' '}
      Nothing is listed yet.
    </Lede>
    <SummaryList
      rows={[
        { key: 'Where it is', value: trial.address },
        { key: 'Looked at', value: lookedAt(trial) },
        { key: 'Would be listed', value: String(trial.sure) },
        { key: 'You would be asked about', value: String(trial.doubtful) },
        { key: 'Could not be read', value: String(trial.refused) },
        { key: 'Licence', value: trial.licence ?? 'Not stated. Ask who publishes it.' },
      ]}
    />
    {trial.names.length > 0 ? (
      <>
        <h2>Some that would be listed</h2>
        <ul>
          {trial.names.map((name) => (
            <li dir="auto">{name}</li>
          ))}
        </ul>
      </>
    ) : null}
    <Form action={takeUpOf(trial.id)} csrf={form.csrf} once={form.once}>
      <Button preventDoubleClick>Read it in</Button>
    </Form>
    <a href={feedsRoutes.lists}>Leave it</a>
  </>
)

const lookedAt = ({ read }: Trial): string =>
  read >= TRIED_MOST
    ? `The first ${read} services`
    : `${read} ${read === 1 ? 'service' : 'services'}`
