import type { PageView } from '../../../../platform/http/route.ts'
import { InsetText } from '../../../../ui/content/inset-text.tsx'
import { SummaryList } from '../../../../ui/content/summary-list.tsx'
import { Table } from '../../../../ui/content/table.tsx'
import { oneService } from '../../services.routes.ts'
import { feedsRoutes } from '../feeds.routes.ts'
import type { FeedShown, ReadingShown } from '../lists/listing-feeds.ts'
import { readingInWords, whenInWords } from '../lists/reading-words.ts'
import { fieldInWords } from './field-words.ts'
import type { Difference, RefusalShown } from './told.ts'

type Facts = {
  cell: number
  feed: FeedShown
  readings: ReadingShown[]
  asked: boolean
  refusals: RefusalShown[]
  differences: Difference[]
}

export const oneFeedView = (facts: Facts): PageView => ({
  title: 'A list that is read in here',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'Lists that are read in here', href: feedsRoutes.lists },
  ],
  body: (
    <>
      <h1 dir="auto">{facts.feed.name}</h1>
      {facts.asked ? (
        <InsetText>
          It will be read now. Open this page again in a minute to see what came of it.
        </InsetText>
      ) : null}
      <SummaryList rows={rowsOf(facts.feed)} />
      <h2>When it was read</h2>
      {facts.readings.length === 0 ? <p>Not yet.</p> : <Readings readings={facts.readings} />}
      <h2>What was not read in, the last time</h2>
      {facts.refusals.length === 0 ? (
        <p>Nothing was left behind.</p>
      ) : (
        <Refusals all={facts.refusals} />
      )}
      <h2>Where it says otherwise</h2>
      <Differences {...facts} />
    </>
  ),
})

const rowsOf = (feed: FeedShown) => [
  { key: 'Where it is', value: feed.address },
  { key: 'Who publishes it', value: feed.publisher ?? 'Not said' },
  {
    key: 'Licence',
    value: feed.licenceUrl ? (
      <a href={feed.licenceUrl}>{feed.licence}</a>
    ) : (
      (feed.licence ?? 'Not stated')
    ),
  },
  { key: 'Its shape', value: feed.shape ?? 'Not known before it is read' },
  { key: 'When it is read', value: feed.byItself ? 'Each night' : 'When somebody asks for it' },
]

const Readings = ({ readings }: { readings: ReadingShown[] }) => (
  <Table
    caption="Each time it was read, the newest first"
    captionHidden
    head={['When', 'What came of it']}
    rows={readings.map((one) => [
      whenInWords(one.began),
      `${readingInWords(one)} ${one.ended === null ? 'It has not ended yet.' : (one.problem ?? '')}`,
    ])}
  />
)

const Refusals = ({ all }: { all: RefusalShown[] }) => (
  <Table
    caption="What was not read in, and why"
    captionHidden
    head={['Its name', 'Its number in the list', 'Why']}
    rows={all.map(({ name, external, because }) => [name ?? 'None', external || 'None', because])}
  />
)

const Differences = ({ cell, differences }: Facts) =>
  differences.length === 0 ? (
    <p>It says nothing else than the groups say of themselves.</p>
  ) : (
    <>
      <p>
        What the group says is what is listed. The list’s words are kept beside, and shown only
        here.
      </p>
      <Table
        caption="What groups say, and what the list says"
        captionHidden
        head={['Service', 'What it is about', 'Listed', 'The list says']}
        rows={differences.map((one) => [
          <a href={oneService(cell, one.service)}>{one.name}</a>,
          fieldInWords(one.field),
          one.ours.slice(0, 200),
          one.theirs.slice(0, 200),
        ])}
      />
    </>
  )
