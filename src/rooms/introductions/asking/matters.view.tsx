import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { Details } from '../../../ui/content/details.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { AudienceMeanings, choicesFor, type Audience, type FacetKind } from '../../people/people.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import type { Wish } from './draft.ts'
import type { Step } from './steps.ts'
import { Steps } from './steps.view.tsx'

type Facet = {
  id: string
  kind: FacetKind
  concept: string | null
  audience: Audience
  words: string | null
}
type Data = { facets: Facet[]; wishes: Wish[]; concepts: Concept[]; steps: Step[] }

const weightChoices = [
  { value: 'must', text: 'It must be so' },
  { value: 'matters', text: 'It matters to me' },
  { value: 'nice', text: 'It would be nice' },
  { value: 'no', text: 'Leave it out this time' },
]

const headings: Partial<Record<FacetKind, string>> = {
  name: 'Your name',
  asking: 'Your words',
  'something else': 'Something else, in your words',
}

const ChooseWho = ({ facet }: { facet: Facet }) => (
  <Select
    name="audience"
    id={`audience-${facet.id}`}
    label="Who may see it?"
    value={`${facet.id}:${facet.audience}`}
    items={choicesFor(facet, false).map(({ value, text }) => ({
      value: `${facet.id}:${value}`,
      text,
    }))}
  />
)

const Experience = ({
  facet,
  concept,
  weight,
}: {
  facet: Facet
  concept: Concept | undefined
  weight: string
}) => (
  <Card heading={sentence(concept?.name ?? '')}>
    <Select
      name="weight"
      id={`weight-${facet.id}`}
      label="How much does it matter that they know this too?"
      value={`${facet.id}:${weight}`}
      items={weightChoices.map(({ value, text }) => ({ value: `${facet.id}:${value}`, text }))}
    />
    <ChooseWho facet={facet} />
  </Card>
)

const Words = ({ facet }: { facet: Facet }) => (
  <Card heading={headings[facet.kind]}>
    <OwnWords>{facet.words ?? ''}</OwnWords>
    <ChooseWho facet={facet} />
  </Card>
)

export const mattersView = (
  { facets, wishes, concepts, steps }: Data,
  { form }: ViewFacts,
): PageView => ({
  title: 'What matters, and who may see it',
  crumbs: [
    { text: 'In your own words', href: routes.ask },
    { text: 'In common', href: routes.askCommon },
  ],
  body: (
    <>
      <FormPage
        action={routes.askMatters}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="What matters, and who may see it"
        lede="Each thing is yours to show or keep. You can change your mind at any time, and it changes everywhere at once."
        submit="Save and go on"
        beside={<a href={routes.askWays}>Skip this</a>}
      >
        <Details summary="What the choices mean">
          <AudienceMeanings />
        </Details>
        {facets.map((facet) =>
          facet.concept === null ? (
            <Words facet={facet} />
          ) : (
            <Experience
              facet={facet}
              concept={concepts.find((concept) => concept.id === facet.concept)}
              weight={wishes.find((wish) => wish.concept === facet.concept)?.weight ?? 'no'}
            />
          ),
        )}
      </FormPage>
      <Steps steps={steps} />
    </>
  ),
})
