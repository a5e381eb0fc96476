import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import type { Concept } from '../../stewardship/stewardship.ts'
import { access, forWhom, ways } from '../rules/choices.ts'
import { linkEndedView } from './link-ended.tsx'
import type { Taken } from './link.ts'
import { items, Languages, When, Where } from './when-and-where.tsx'

type Facts = { taken: Taken; concepts: Concept[] }

export const detailsView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : {
        title: 'Change when, where and for whom',
        crumbs: [{ text: 'Your group’s page', href: facts.taken.base }],
        body: <Form {...facts} form={view.form} />,
      }

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
