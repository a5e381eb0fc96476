import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { Locality } from '../localities.ts'
import { placesRoutes } from '../places.routes.ts'

type Facts = { localities: Locality[]; mine: Locality | null; next: string }

export const joinView = ({ localities, mine, next }: Facts, { form }: ViewFacts): PageView => ({
  title: 'Choose your area',
  body: mine ? <Already mine={mine} next={next} /> : <Join {...{ localities, next, form }} />,
})

const Already = ({ mine, next }: { mine: Locality; next: string }) => (
  <>
    <h1>You have chosen your area</h1>
    <Lede>You are in {mine.name}.</Lede>
    <Button href={next}>Go on</Button>
  </>
)

type JoinProps = { localities: Locality[]; next: string; form: FormFacts }

const Join = ({ localities, next, form }: JoinProps) => (
  <FormPage
    action={placesRoutes.join}
    csrf={form.csrf}
    once={form.once}
    errors={errorList(form.errors)}
    heading="Which area are you in?"
    lede="Kith looks for people near you. Your postcode is used to find the area, and is not kept."
    submit="Go on"
  >
    <input type="hidden" name="next" value={form.typed['next']?.[0] ?? next} />
    <Input
      name="postcode"
      label="Your postcode"
      hint="The first half is enough, like BS5."
      autocomplete="postal-code"
      spellcheck={false}
      width={10}
      value={form.typed['postcode']?.[0]}
      error={form.errors['postcode']}
    />
    <Select
      name="locality"
      label="Or choose your area"
      value={form.typed['locality']?.[0] ?? ''}
      error={form.errors['locality']}
      items={[
        { value: '', text: 'Choose an area' },
        ...localities.map(({ slug, name }) => ({ value: slug, text: name })),
      ]}
    />
    <p>
      <a href={placesRoutes.elsewhere}>My area is not in the list</a>
    </p>
    <Adult form={form} />
  </FormPage>
)

const Adult = ({ form }: { form: FormFacts }) => (
  <>
    <Checkboxes
      name="adult"
      label="Kith is for adults"
      labelSize="m"
      values={form.typed['adult'] ?? []}
      error={form.errors['adult']}
      items={[{ value: 'yes', text: 'I am 18 or over' }]}
    />
    <InsetText>
      <p>
        Why adults only? Here people meet whom they did not know before. For children and young
        people that needs more care around it than Kith has yet.
      </p>
      <p>
        Under 18? You are not alone either. Childline is free at any hour on{' '}
        <a href="tel:08001111">0800 1111</a>. If you are under 25, there is also{' '}
        <a href="https://www.themix.org.uk/">The Mix</a>.
      </p>
    </InsetText>
  </>
)
