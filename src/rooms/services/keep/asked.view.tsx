import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { linkEndedView } from './link-ended.tsx'
import type { Taken } from './link.ts'

type Facts = { taken: Taken; every: string }

export const askedView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : {
        title: 'How often we ask you',
        crumbs: [{ text: 'Your group’s page', href: facts.taken.base }],
        body: <Asked {...facts} form={view.form} />,
      }

const Asked = ({ taken, every, form }: Facts & { form: ViewFacts['form'] }) => (
  <FormPage
    action={`${taken.base}/asked`}
    csrf={form.csrf}
    once={form.once}
    errors={errorList(form.errors)}
    heading="How often may we ask?"
    lede="Three short questions with a link, answered in under a minute. You can skip any of them, and nothing happens if you do."
    submit="Save"
    beside={<a href={taken.base}>Not now</a>}
  >
    <Radios
      name="every"
      label="Ask us"
      value={form.typed['every']?.[0] ?? every}
      error={form.errors['every']}
      items={[
        { value: 'month', text: 'Every month' },
        { value: 'three months', text: 'Every three months' },
        { value: 'six months', text: 'Every six months' },
        { value: 'never', text: 'Never' },
      ]}
    />
    <Input
      name="address"
      label="Send it to another address than the one on the page (if you like)"
      hint="Nobody sees this address. It is locked away, and used for this and for the link to your page."
      type="email"
      value={form.typed['address']?.[0] ?? ''}
      error={form.errors['address']}
    />
  </FormPage>
)
