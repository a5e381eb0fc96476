import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { ConceptPicker, type Picker } from '../../stewardship/stewardship.ts'
import { linkEndedView } from './link-ended.tsx'
import type { Taken } from './link.ts'

type Facts = { taken: Taken; picker: Picker }

export const aboutView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : {
        title: 'What your group is about',
        crumbs: [{ text: 'Your group’s page', href: facts.taken.base }],
        body: <About {...facts} form={view.form} />,
      }

const About = ({ taken, picker, form }: Facts & { form: ViewFacts['form'] }) => (
  <FormPage
    action={`${taken.base}/about`}
    csrf={form.csrf}
    once={form.once}
    errors={errorList(form.errors)}
    heading="What is it about?"
    lede="Tick what people who come have in common. It says nothing about any one of them. A group for anyone ticks nothing."
    submit="Save"
    beside={<a href={taken.base}>Not now</a>}
  >
    <ConceptPicker
      picker={picker}
      chosen={taken.service.concepts.map(({ id }) => id)}
      form={form}
      action={`${taken.base}/about`}
    />
  </FormPage>
)
