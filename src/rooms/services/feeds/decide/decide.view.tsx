import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Checkboxes } from '../../../../ui/form/checkboxes.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Lede } from '../../../../ui/kith/lede.tsx'
import { Pagination } from '../../../../ui/navigation/pagination.tsx'
import { decideOn, feedsRoutes, type Shown } from '../feeds.routes.ts'
import { plainUpTo } from '../rules/plain.ts'
import { ON_A_PAGE, type RecordShown } from './records.ts'

type Facts = { shown: Shown; page: number; records: RecordShown[]; total: number }

const headings: Readonly<Record<Shown, string>> = {
  doubtful: 'Is it peer support?',
  'peer support': 'Read in as peer support',
  'not peer support': 'Left out, as not peer support',
}

export const decideView = (facts: Facts, { form }: ViewFacts): PageView => ({
  title: headings[facts.shown],
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'Lists that are read in here', href: feedsRoutes.lists },
  ],
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <h1>{headings[facts.shown]}</h1>
      <Lede>
        Tick those you know, and press a button. What you decide stands the next time the list is
        read. A service that is peer support is listed within a minute.
      </Lede>
      <Ways shown={facts.shown} />
      {facts.records.length === 0 ? <p>{nothing(facts)}</p> : <Ticks facts={facts} form={form} />}
      <Pages {...facts} />
    </>
  ),
})

const nothing = ({ shown, page }: Facts): string =>
  page > 1
    ? 'There is nothing on this page. Go back to the first.'
    : shown === 'doubtful'
      ? 'Nothing waits for you to decide.'
      : 'Nothing has been read in like this yet.'

const Ways = ({ shown }: { shown: Shown }) => (
  <ul>
    {(Object.keys(headings) as Shown[])
      .filter((one) => one !== shown)
      .map((one) => (
        <li>
          <a href={decideOn(one)}>{headings[one]}</a>
        </li>
      ))}
    <li>
      <a href={feedsRoutes.whatCounts}>How Kith judges</a>
    </li>
  </ul>
)

const Ticks = ({ facts, form }: { facts: Facts; form: ViewFacts['form'] }) => (
  <Form action={feedsRoutes.decide} csrf={form.csrf} once={form.once}>
    <input type="hidden" name="from" value={facts.shown} />
    <Checkboxes
      name="record"
      label={`${facts.total.toLocaleString('en-GB')} in all, by name`}
      error={form.errors['record']}
      values={form.typed['record']}
      items={facts.records.map((record) => ({
        value: record.id,
        text: <span dir="auto">{record.name}</span>,
        hint: <About record={record} />,
      }))}
    />
    <div class="nhsuk-button-group">
      <Button name="verdict" value="peer support">
        These are peer support
      </Button>
      <Button name="verdict" value="not peer support" variant="secondary">
        These are not
      </Button>
    </div>
  </Form>
)

const About = ({ record }: { record: RecordShown }) => (
  <>
    {record.because} From {record.feed}
    {record.organisation === '' || record.organisation === record.name
      ? ''
      : `, run by ${record.organisation}`}
    . <span dir="auto">{plainUpTo(record.description, 220)}</span>
  </>
)

const Pages = ({ shown, page, total }: Facts) => {
  const last = Math.max(1, Math.ceil(total / ON_A_PAGE))
  if (last === 1 && page === 1) return null
  return (
    <Pagination
      previous={page > 1 ? { href: decideOn(shown, page - 1) } : undefined}
      next={page < last ? { href: decideOn(shown, page + 1) } : undefined}
    />
  )
}
