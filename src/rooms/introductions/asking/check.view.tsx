import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { mayRead, type Audience, type FacetKind } from '../../people/people.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { wayWords } from '../rules/ways.ts'
import type { Wish } from './draft.ts'

type Facet = {
  id: string
  kind: FacetKind
  concept: string | null
  audience: Audience
  words: string | null
}
type Data = {
  state: string | null
  helped: boolean
  facets: Facet[]
  wishes: Wish[]
  ways: string[]
  concepts: Concept[]
  atOnce: number
  standsDays: number
}

const shownKinds: FacetKind[] = ['name', 'asking', 'something else', 'experience']

/** What somebody who is asked would see now: the same rule that makes the real copies. */
const Preview = ({ facets, concepts }: { facets: Facet[]; concepts: Concept[] }) => {
  const seen = facets.filter(
    (facet) => shownKinds.includes(facet.kind) && mayRead(facet.audience, 'might meet'),
  )
  const of = (kind: FacetKind) => seen.find((facet) => facet.kind === kind)?.words
  const lived = seen.flatMap((facet) => concepts.filter((concept) => concept.id === facet.concept))
  return (
    <Card heading={of('name') ?? 'Someone near you'} headingLevel={3}>
      {of('asking') ? (
        <OwnWords>{of('asking')!}</OwnWords>
      ) : (
        <p>Your words stay hidden until later.</p>
      )}
      {of('something else') ? <OwnWords>{of('something else')!}</OwnWords> : null}
      {lived.length > 0 ? (
        <ul>
          {lived.map((concept) => (
            <li>{concept.name}</li>
          ))}
        </ul>
      ) : null}
    </Card>
  )
}

const weightWords = { must: 'must', matters: 'matters', nice: 'would be nice' }

export const checkView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'Check what you would show',
  crumbs: [
    { text: 'In your own words', href: routes.ask },
    { text: 'How to meet', href: routes.askWays },
  ],
  body: (
    <FormPage
      action={routes.askCheck}
      csrf={form.csrf}
      once={form.once}
      errors={form.errors['words'] ? [{ text: form.errors['words'], href: routes.ask }] : []}
      heading="Check what you would show"
      submit={data.state === 'asking' ? 'Keep asking with this' : 'Ask to meet someone'}
      beside={<a href={routes.ask}>Change something</a>}
    >
      <h2>What people we ask would see</h2>
      <Preview facets={data.facets} concepts={data.concepts} />
      <h2>What helps us find them</h2>
      <SummaryList
        rows={[
          {
            key: 'In common',
            value: <WishList wishes={data.wishes} concepts={data.concepts} />,
            actions: [
              {
                href: routes.askMatters,
                text: 'Change',
                visuallyHiddenText: 'what you would like in common',
              },
            ],
          },
          {
            key: 'How to meet',
            value: data.ways.length > 0 ? data.ways.map(wayWords).join('. ') : 'Any way',
            actions: [{ href: routes.askWays, text: 'Change', visuallyHiddenText: 'how to meet' }],
          },
        ]}
      />
      <p>
        We ask up to {data.atOnce} people at a time. Each has {data.standsDays} days to answer. You
        choose among those who would be glad to meet you. You can stop at any time.
      </p>
      <Quiet>
        People you might meet are told nothing beyond what you see above. What you keep for “once we
        have both said yes” comes later, to one person.
      </Quiet>
      <Checkboxes
        name="help"
        values={form.typed['help'] ?? (data.helped ? ['yes'] : [])}
        items={[
          {
            value: 'yes',
            text: 'Let the coordinator near me read this too, and help me find someone',
          },
        ]}
      />
    </FormPage>
  ),
})

const WishList = ({ wishes, concepts }: { wishes: Wish[]; concepts: Concept[] }) =>
  wishes.length === 0 ? (
    <>Nothing in particular</>
  ) : (
    <ul class="nhsuk-list">
      {wishes.map((wish) => (
        <li>
          {concepts.find((concept) => concept.id === wish.concept)?.name} (
          {weightWords[wish.weight]})
        </li>
      ))}
    </ul>
  )
