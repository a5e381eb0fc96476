import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import {
  AudienceMeanings,
  choosableByPeers,
  type Audience,
  type FacetKind,
} from '../../people/people.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { OtherPages } from './other-pages.tsx'
import { OwnOffer } from './own-offer.tsx'
import type { Offer } from './places.ts'

export type Facet = {
  id: string
  kind: FacetKind
  concept: string | null
  tag: string | null
  audience: Audience
  words: string | null
}
type Data = { offer: Offer | undefined; facets: Facet[]; concepts: Concept[] }

const peopleWords = (count: number): string => ['nobody', 'one person'][count] ?? `${count} people`

export const offerView = ({ offer, facets, concepts }: Data, { form }: ViewFacts): PageView => ({
  title: 'What I offer',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <h1>What I offer</h1>
      {offer ? (
        <>
          <Lede>
            {offer.service} stands behind you. You have room for {peopleWords(offer.places)}, and
            you are meeting {peopleWords(offer.taken)} now.
          </Lede>
          <OtherPages />
          <OwnOffer offer={offer} facets={facets} form={form} />
          <Experiences facets={facets} concepts={concepts} form={form} />
        </>
      ) : (
        <Lede>No service has said yet that it stands behind you. Ask the one you work with.</Lede>
      )}
    </>
  ),
})

const Experiences = ({
  facets,
  concepts,
  form,
}: {
  facets: Facet[]
  concepts: Concept[]
  form: FormFacts
}) => {
  const lived = concepts.filter(({ id }) => facets.some((facet) => facet.concept === id))
  return (
    <>
      <h2 id="lived">What you have lived, and who may see it</h2>
      {lived.length === 0 ? (
        <p>You have not said yet what you would be glad to meet someone about.</p>
      ) : (
        <WhoSees lived={lived} facets={facets} form={form} />
      )}
      <Button href={routes.offerLived} variant="secondary">
        {lived.length === 0 ? 'Say what I have lived' : 'Add something, or take it away'}
      </Button>
    </>
  )
}

type WhoSeesProps = { lived: Concept[]; facets: Facet[]; form: FormFacts }

const WhoSees = ({ lived, facets, form }: WhoSeesProps) => (
  <Form action={routes.offerExperiences} csrf={form.csrf} once={form.once}>
    <Details summary="What the choices mean">
      <AudienceMeanings choices={choosableByPeers} />
    </Details>
    {lived.map((concept) => (
      <Select
        name="experience"
        id={`experience-${concept.id}`}
        label={sentence(concept.name)}
        value={`${concept.id}:${facets.find((facet) => facet.concept === concept.id)?.audience ?? 'no'}`}
        items={[
          ...choosableByPeers.map(({ value, text }) => ({ value: `${concept.id}:${value}`, text })),
          { value: `${concept.id}:no`, text: 'Take it away' },
        ]}
      />
    ))}
    <Button preventDoubleClick>Save who may see it</Button>
  </Form>
)
