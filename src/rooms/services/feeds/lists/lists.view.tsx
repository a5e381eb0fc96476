import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Card } from '../../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../../ui/kith/lede.tsx'
import { decideOn, feedsRoutes, oneFeed } from '../feeds.routes.ts'
import type { FeedShown, ReadingShown, Waiting } from './listing-feeds.ts'
import { readingInWords, whenInWords } from './reading-words.ts'

type Feed = FeedShown & { last: ReadingShown | undefined }
type Facts = { feeds: Feed[]; waiting: Waiting }

export const listsView = ({ feeds, waiting }: Facts, { form }: ViewFacts): PageView => ({
  title: 'Lists that are read in here',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      {form.errors['feed'] ? <ErrorSummary errors={errorList(form.errors)} /> : null}
      <h1>Lists that are read in here</h1>
      <Lede>
        Councils and others publish lists of services. Kith reads them in, keeps what is peer
        support, and asks you where it is not sure. What a group says of itself always stands over a
        list.
      </Lede>
      <Decisions waiting={waiting} />
      <h2 id="feed">The lists</h2>
      {feeds.length === 0 ? <p>No list is read in for your area yet.</p> : null}
      {feeds.map((feed) => (
        <OneFeed feed={feed} form={form} />
      ))}
      <p>
        <a href={feedsRoutes.add}>Add a list</a>
      </p>
      <p>
        <a href={feedsRoutes.whatCounts}>Which services count as peer support</a>
      </p>
    </>
  ),
})

const Decisions = ({ waiting: { doubtful, doubles } }: { waiting: Waiting }) => (
  <>
    <h2>For you to decide</h2>
    <ul>
      <li>
        <a href={decideOn('doubtful')}>Is it peer support?</a> {countWords(doubtful)}
      </li>
      <li>
        <a href={feedsRoutes.doubles}>Are these two the same?</a> {countWords(doubles)}
      </li>
      <li>
        <a href={decideOn('not peer support')}>Look at what was left out</a>
      </li>
    </ul>
  </>
)

const countWords = (count: number): string =>
  count === 0
    ? 'Nothing waits.'
    : `${count.toLocaleString('en-GB')} ${count === 1 ? 'waits' : 'wait'}.`

const OneFeed = ({ feed, form }: { feed: Feed; form: ViewFacts['form'] }) => (
  <Card heading={<a href={oneFeed(feed.id)}>{feed.name}</a>} headingLevel={3}>
    <p>{feed.last ? lastInWords(feed.last) : 'Not read yet.'}</p>
    <Quiet>
      {feed.publisher ? `Published by ${feed.publisher}. ` : ''}Licence:{' '}
      {feed.licence ?? 'not stated'}.{' '}
      {feed.byItself ? 'Read again each night.' : 'Read when somebody asks for it.'}
    </Quiet>
    {feed.home && /^https?:/.test(feed.address) ? (
      <Form action={feedsRoutes.again} csrf={form.csrf} once={form.once}>
        <input type="hidden" name="feed" value={feed.id} />
        <Button
          variant="secondary"
          small
          preventDoubleClick
          ariaLabel={`Read again now: ${feed.name}`}
        >
          Read again now
        </Button>
      </Form>
    ) : null}
  </Card>
)

const lastInWords = (last: ReadingShown): string =>
  last.ended === null
    ? `It is being read in, since ${whenInWords(last.began)}. ${readingInWords(last)}`
    : `${whenInWords(last.ended)}. ${readingInWords(last)} ${last.problem ?? ''}`
