import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import type { FacetKind } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { wayChoices } from '../rules/ways.ts'
import type { Facet } from './offer.view.tsx'
import { pauseChoices } from './pausing.ts'
import type { Offer } from './places.ts'
import { WhoSees } from './who-sees.tsx'

type Props = { offer: Offer; facets: Facet[]; form: FormFacts }

/** A peer's own words, each with its audience; how to meet, room, and pauses. */
export const OwnOffer = ({ offer, facets, form }: Props) => {
  const was = (name: string, kind: FacetKind) =>
    form.typed[name]?.[0] ?? facets.find((facet) => facet.kind === kind)?.words ?? ''
  const sees = (name: string, kind: FacetKind) => (
    <WhoSees name={`${name}-audience`} kind={kind} facets={facets} form={form} />
  )
  return (
    <Form action={routes.offer} csrf={form.csrf} once={form.once}>
      <Input
        name="name"
        label="The name you go by"
        width={20}
        value={was('name', 'name')}
        error={form.errors['name']}
      />
      {sees('name', 'name')}
      <Textarea
        name="words"
        label="Your own words"
        hint="What would you want to read, if you were the one asking?"
        rows={5}
        value={was('words', 'words')}
        error={form.errors['words']}
      />
      {sees('words', 'words')}
      <Input
        name="times"
        label="When and where you can meet, in your words"
        hint="For example, Tuesday evenings, Easton or by phone."
        value={was('times', 'times')}
        error={form.errors['times']}
      />
      {sees('times', 'times')}
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
      {sees('ways', 'way')}
      <Places offer={offer} form={form} />
      <Button preventDoubleClick>Save what I offer</Button>
    </Form>
  )
}

const Places = ({ offer, form }: Omit<Props, 'facets'>) => (
  <>
    <Select
      name="places"
      label="How many people do you have room for?"
      hint="Those you meet now count too."
      value={form.typed['places']?.[0] ?? String(offer.places)}
      items={['0', '1', '2', '3', '4', '5', '6'].map((value) => ({ value, text: value }))}
      error={form.errors['places']}
    />
    <Select
      name="pause"
      label="Do you need a pause?"
      hint="We ask you about nobody new while you pause. Those you meet already are not told."
      value={form.typed['pause']?.[0] ?? (offer.pausedUntil ? 'as it is' : 'none')}
      items={pauseChoices(offer.pausedUntil)}
      error={form.errors['pause']}
    />
  </>
)
