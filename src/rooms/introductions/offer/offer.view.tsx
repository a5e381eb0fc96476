import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { AudienceMeanings, choosable, type Audience, type FacetKind } from '../../people/people.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { wayChoices } from '../rules/ways.ts'
import type { Offer } from './places.ts'

type Facet = {
  id: string
  kind: FacetKind
  concept: string | null
  audience: Audience
  words: string | null
}
type Data = { offer: Offer | undefined; facets: Facet[]; concepts: Concept[] }

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
            {offer.service} stands behind you. You have room for {offer.places}, and you are meeting{' '}
            {offer.taken} now.
          </Lede>
          <OwnOffer offer={offer} facets={facets} form={form} />
          <Experiences facets={facets} concepts={concepts} form={form} />
        </>
      ) : (
        <Lede>No service has said yet that it stands behind you. Ask the one you work with.</Lede>
      )}
    </>
  ),
})

const OwnOffer = ({ offer, facets, form }: { offer: Offer; facets: Facet[]; form: FormFacts }) => {
  const was = (name: string, kind: FacetKind) =>
    form.typed[name]?.[0] ?? facets.find((facet) => facet.kind === kind)?.words ?? ''
  return (
    <Form action={routes.offer} csrf={form.csrf} once={form.once}>
      <Input
        name="name"
        label="The name you go by"
        width={20}
        value={was('name', 'name')}
        error={form.errors['name']}
      />
      <Textarea
        name="words"
        label="Your own words"
        hint="What would you want to read, if you were the one asking?"
        rows={5}
        value={was('words', 'words')}
        error={form.errors['words']}
      />
      <Input
        name="times"
        label="When and where you can meet"
        hint="For example, Tuesday evenings, Easton or by phone."
        value={was('times', 'times')}
        error={form.errors['times']}
      />
      <Input
        name="contact"
        label="How could they reach you?"
        hint="Only those you meet see it, and only once you have both said yes. You can leave it out."
        value={was('contact', 'contact')}
        error={form.errors['contact']}
      />
      <Checkboxes
        name="ways"
        label="Ways you are glad to meet"
        values={form.typed['ways'] ?? offer.ways}
        items={wayChoices}
        error={form.errors['ways']}
      />
      <Select
        name="places"
        label="How many people do you have room for?"
        hint="Those you meet now count too."
        value={form.typed['places']?.[0] ?? String(offer.places)}
        items={['0', '1', '2', '3', '4', '5', '6'].map((value) => ({ value, text: value }))}
        error={form.errors['places']}
      />
      <Input
        name="paused"
        label="Pause until"
        hint="Nobody new is asked for you until then. For example, 2027-01-15. Leave it empty when you are ready."
        width={10}
        value={form.typed['paused']?.[0] ?? offer.pausedUntil ?? ''}
        error={form.errors['paused']}
      />
      <Button preventDoubleClick>Save what I offer</Button>
    </Form>
  )
}

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
        <p>You have not said yet what you are glad to be met on.</p>
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
      <AudienceMeanings />
    </Details>
    {lived.map((concept) => (
      <Select
        name="experience"
        id={`experience-${concept.id}`}
        label={sentence(concept.name)}
        value={`${concept.id}:${facets.find((facet) => facet.concept === concept.id)?.audience ?? 'no'}`}
        items={[
          ...choosable.map(({ value, text }) => ({ value: `${concept.id}:${value}`, text })),
          { value: `${concept.id}:no`, text: 'Take it away' },
        ]}
      />
    ))}
    <Button preventDoubleClick>Save who may see it</Button>
  </Form>
)
