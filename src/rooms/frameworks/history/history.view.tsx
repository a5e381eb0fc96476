import type { PageView } from '../../../platform/http/route.ts'
import { Table } from '../../../ui/content/table.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { own } from '../reading/own.tsx'
import { frameworkAt, itemAt, readingRoutes, versionAt } from '../reading/reading.routes.ts'
import type { History } from './history.ts'
import { OTHERS_SHOWN, type Step } from './trace.ts'

export const historyView = (history: History): PageView => ({
  title: 'Where these words come from',
  crumbs: [
    { text: 'Values and frameworks', href: readingRoutes.list },
    { text: history.framework.title, href: versionAt(history.at) },
  ],
  body: (
    <>
      <h1>Where these words come from</h1>
      <p class="kith-own-words kith-lede" dir="auto">
        {history.item.words}
      </p>
      <Way {...history} />
      <Others {...history} />
      <Gone {...history} />
    </>
  ),
})

const changeOf = ({ change, reason }: Step) => {
  const done =
    change === 'reworded' ? 'In other words. ' : change === 'kept' ? 'Kept. ' : 'Begun here. '
  return (
    <>
      {done}
      {reason ? own(reason) : null}
    </>
  )
}

const Steps = ({ caption, steps }: { caption: string; steps: readonly Step[] }) => (
  <Table
    caption={caption}
    captionHidden
    head={['Where', 'When', 'The words', 'What was done, and why']}
    rows={steps.map((step) => [
      <a class="kith-own-words" href={itemAt(step, step.position)}>
        {step.title}, version {step.number}
      </a>,
      dayInWords(step.publishedOn),
      own(step.words),
      changeOf(step),
    ])}
  />
)

const Way = ({ way }: History) =>
  way.length === 1 ? (
    <Lede>These words begin here. They come from nowhere else.</Lede>
  ) : (
    <>
      <h2>How they came here</h2>
      <Steps caption="From the first words to these" steps={way} />
    </>
  )

const Others = ({ others }: History) =>
  others.length === 0 ? (
    <p>Nobody else has made them their own yet.</p>
  ) : (
    <>
      <h2>What others made of the same</h2>
      <Steps caption="The same item in other frameworks" steps={others.slice(0, OTHERS_SHOWN)} />
      {others.length > OTHERS_SHOWN ? <p>There are more than are shown here.</p> : null}
    </>
  )

const Gone = ({ gone }: History) =>
  gone.length === 0 ? null : (
    <>
      <h2>Who left it out, and why</h2>
      <ul>
        {gone.map(({ slug, title, reason }) => (
          <li class="kith-own-words" dir="auto">
            <a href={frameworkAt(slug)}>{title}</a>: {reason}
          </li>
        ))}
      </ul>
    </>
  )
