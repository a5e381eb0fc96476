import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Table } from '../../../../ui/content/table.tsx'
import { Button } from '../../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Card } from '../../../../ui/kith/card.tsx'
import { Lede } from '../../../../ui/kith/lede.tsx'
import { oneService } from '../../services.routes.ts'
import { feedsRoutes } from '../feeds.routes.ts'
import { plainUpTo } from '../rules/plain.ts'
import type { Pair } from './pairs.ts'

export const doublesView = (
  { cell, pairs }: { cell: number; pairs: Pair[] },
  { form }: ViewFacts,
): PageView => ({
  title: 'Are these two the same?',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'Lists that are read in here', href: feedsRoutes.lists },
  ],
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <h1>Are these two the same?</h1>
      <Lede>
        A list tells of something that may be listed already. It is not listed twice, and nothing is
        joined, until you say. If they are the same, what the group says of itself stays as it is.
      </Lede>
      <div id="record">
        {pairs.length === 0 ? <p>Nothing waits for you to decide.</p> : null}
        {pairs.map((pair) => (
          <OnePair cell={cell} pair={pair} form={form} />
        ))}
      </div>
    </>
  ),
})

type Props = { cell: number; pair: Pair; form: ViewFacts['form'] }

const OnePair = ({ cell, pair, form }: Props) => (
  <Card heading={pair.listed.name} headingLevel={2}>
    <p>{pair.because}</p>
    <Table
      caption="What is listed, and what the list tells of"
      captionHidden
      head={['What', 'Listed here', `In ${pair.feed}`]}
      firstCellIsHeader
      rows={[
        ['Name', <a href={oneService(cell, pair.service)}>{pair.listed.name}</a>, pair.told.name],
        ['Words', short(pair.listed.words), short(pair.told.words)],
        ['Web', pair.listed.url ?? 'Not said', pair.told.url || 'Not said'],
        ['Mail', pair.listed.email ?? 'Not said', pair.told.email || 'Not said'],
        ['Phone', pair.listed.phone ?? 'Not said', pair.told.phone || 'Not said'],
      ]}
    />
    <Form action={feedsRoutes.doubles} csrf={form.csrf} once={form.once}>
      <input type="hidden" name="record" value={pair.record} />
      <input type="hidden" name="service" value={pair.service} />
      <div class="nhsuk-button-group">
        <Button name="answer" value="the same" ariaLabel={`The same: ${pair.listed.name}`}>
          The same
        </Button>
        <Button
          name="answer"
          value="not the same"
          variant="secondary"
          ariaLabel={`Not the same: ${pair.listed.name}`}
        >
          Not the same
        </Button>
      </div>
    </Form>
  </Card>
)

const short = (words: string): string => plainUpTo(words, 200) || 'Not said'
