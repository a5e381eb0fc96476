import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Select } from '../../../ui/form/select.tsx'
import type { Concept } from '../../stewardship/stewardship.ts'
import type { Service } from '../listing.ts'
import { access, forWhom, languages, ways } from '../rules/choices.ts'
import { linkEndedView } from './link-ended.tsx'
import type { Taken } from './link.ts'
import { dayChoices, oftenChoices, oftenOf } from './times.ts'

type Facts = { taken: Taken; concepts: Concept[] }

export const detailsView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : {
        title: 'Change when, where and for whom',
        crumbs: [{ text: 'Your group’s page', href: facts.taken.base }],
        body: <Form {...facts} form={view.form} />,
      }

const items = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, text]) => ({ value, text }))

const Form = ({ taken, concepts, form }: Facts & { form: FormFacts }) => {
  const { service } = taken
  const tags = (kind: string) =>
    form.typed['how']
      ? (form.typed[kind] ?? [])
      : service.tags.filter((tag) => tag.kind === kind).map(({ value }) => value)
  return (
    <FormPage
      action={`${taken.base}/details`}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="When, where and for whom"
      lede="People look for these. Leave open what does not fit."
      submit="Save"
      beside={<a href={taken.base}>Not now</a>}
    >
      <Radios
        name="how"
        label="How does it meet?"
        labelSize="m"
        value={form.typed['how']?.[0] ?? service.how}
        error={form.errors['how']}
        items={items(ways)}
      />
      <When service={service} form={form} />
      <Where service={service} form={form} />
      <Checkboxes
        name="for"
        label="Is it for some people in particular?"
        labelSize="m"
        small
        values={tags('for')}
        items={items(forWhom)}
        error={form.errors['for']}
      />
      <Checkboxes
        name="access"
        label="What is true of it?"
        labelSize="m"
        small
        values={tags('access')}
        items={items(access)}
        error={form.errors['access']}
      />
      <Languages service={service} form={form} />
      <Details summary="What it is about: choose what people would look for">
        <Checkboxes
          name="about"
          label="It is about"
          labelSize="m"
          small
          values={form.typed['about'] ?? service.concepts.map(({ id }) => id)}
          error={form.errors['about']}
          items={concepts.map(({ id, name }) => ({ value: id, text: name }))}
        />
      </Details>
    </FormPage>
  )
}

type PartProps = { service: Service; form: FormFacts }

const When = ({ service, form }: PartProps) => {
  const { often, day } = oftenOf(service.schedules)
  const [first] = service.schedules
  const typed = (name: string, stands: string) => form.typed[name]?.[0] ?? stands
  return (
    <>
      <Select
        name="often"
        label="How often?"
        value={typed('often', often)}
        error={form.errors['often']}
        items={items(oftenChoices).filter(({ value }) => value !== 'kept' || often === 'kept')}
      />
      <Select
        name="day"
        label="On which day?"
        value={typed('day', day)}
        error={form.errors['day']}
        items={items(dayChoices)}
      />
      <Input
        name="from"
        label="From (if you like)"
        hint="Like 11:00 or 6.30pm."
        width={5}
        value={typed('from', first?.opensAt?.slice(0, 5) ?? '')}
        error={form.errors['from']}
      />
      <Input
        name="to"
        label="Until (if you like)"
        width={5}
        value={typed('to', first?.closesAt?.slice(0, 5) ?? '')}
        error={form.errors['to']}
      />
    </>
  )
}

const Where = ({ service, form }: PartProps) => (
  <>
    <Input
      name="outcode"
      label="Where? The first half of the postcode (if you like)"
      hint="Like BS5. It puts you on the map, roughly."
      spellcheck={false}
      width={5}
      value={form.typed['outcode']?.[0] ?? service.outcode ?? ''}
      error={form.errors['outcode']}
    />
    <Checkboxes
      name="private"
      label="Must the place stay private?"
      values={
        form.typed['how'] ? (form.typed['private'] ?? []) : service.venueConfidential ? ['yes'] : []
      }
      error={form.errors['private']}
      items={[
        {
          value: 'yes',
          text: 'Yes. We tell it to people ourselves, to keep them safe',
          hint: 'Then no postcode, address or point of it is kept anywhere in Kith.',
        },
      ]}
    />
  </>
)

const Languages = ({ service, form }: PartProps) => (
  <Details summary="Languages">
    <Checkboxes
      name="language"
      label="Languages that are spoken or signed there"
      labelSize="m"
      small
      values={
        form.typed['how']
          ? (form.typed['language'] ?? [])
          : service.languages.flatMap(({ code }) => code ?? [])
      }
      error={form.errors['language']}
      items={items(languages)}
    />
  </Details>
)
