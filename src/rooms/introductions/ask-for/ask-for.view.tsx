import { londonDay } from '../../../platform/clock.ts'
import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { dayInWords } from '../../../ui/day.ts'
import { Button } from '../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { FacetKind } from '../../people/people.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { askForPath, routes } from '../introductions.routes.ts'
import { PeerCard } from '../offer/peer-card.tsx'

type Facet = { kind: FacetKind; concept: string | null; tag: string | null; words: string | null }
type Data = {
  id: string
  facets: Facet[]
  concepts: Concept[]
  standsDays: number
  asking: string | null
  until: Date | null
}

export const askForView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'Ask for one peer',
  crumbs: [{ text: 'Your request', href: routes.request }],
  body: (
    <>
      {form.errors['ask'] ? (
        <ErrorSummary errors={[{ text: form.errors['ask'], href: '#ask' }]} />
      ) : null}
      <h1 id="ask">Ask for this peer</h1>
      <Lede>
        You will know only a yes. A no, no answer and no time left look the same here, so that
        nobody has to explain themself to you.
      </Lede>
      <h2>What they say of themself</h2>
      <PeerCard
        facets={data.facets}
        both={[]}
        behind={null}
        lived={data.facets.flatMap(
          ({ concept }) => data.concepts.find(({ id }) => id === concept)?.name ?? [],
        )}
      />
      {data.asking === null ? (
        <NotAsking />
      ) : data.until ? (
        <Already until={data.until} />
      ) : (
        <AskNow data={data} form={form} />
      )}
    </>
  ),
})

const NotAsking = () => (
  <>
    <p>First say what you would like, in your own words. Then come back to this page.</p>
    <Button href={routes.ask}>Say what you would like</Button>
  </>
)

const Already = ({ until }: { until: Date }) => (
  <p>
    You have asked for someone already, and it stands until {dayInWords(londonDay(until))}. After
    that you can ask for someone else. See <a href={routes.request}>your request</a>.
  </p>
)

const AskNow = ({ data, form }: { data: Data; form: FormFacts }) => (
  <Form action={askForPath(data.id)} csrf={form.csrf} once={form.once}>
    <h2>What happens</h2>
    <ul>
      <li>They see what you show to people you might meet, marked “asked for you”.</li>
      <li>
        They have {data.standsDays} days. Some peers are resting, or have no room, and then they are
        not asked. You are not told which it was.
      </li>
      <li>If they would be glad to, you see them on the page of your request, like anyone else.</li>
      <li>Meanwhile we ask others too, as before. You lose no turn.</li>
      <li>You can ask for one peer at a time.</li>
    </ul>
    <div class="nhsuk-button-group">
      <Button preventDoubleClick>Ask for this peer</Button>
      <a href={routes.request}>Go back, and ask nobody in particular</a>
    </div>
  </Form>
)
