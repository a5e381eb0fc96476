import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { ways } from '../rules/choices.ts'
import { draftAt, servicesRoutes } from '../services.routes.ts'
import type { Draft } from './drafts.ts'

type Facts = { draft: Draft }

export const draftView = ({ draft }: Facts, { form }: ViewFacts): PageView => ({
  title: 'Check a listing',
  crumbs: [{ text: 'Listings of your place', href: servicesRoutes.desk }],
  body: (
    <>
      <FormPage
        action={`${draftAt(draft.id)}/list`}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Check it, then list it"
        lede="This is how it was read. Mend what is wrong; the group can do the rest itself."
        submit="List it"
        beside={<a href={servicesRoutes.desk}>Later</a>}
      >
        <Details summary="What was pasted">
          <pre class="kith-kept" dir="auto">
            {draft.pasted}
          </pre>
        </Details>
        <What draft={draft} form={form} />
        <Reach draft={draft} form={form} />
      </FormPage>
      <Form action={`${draftAt(draft.id)}/discard`} csrf={form.csrf} once={form.once}>
        <Button variant="secondary">Throw it away</Button>
      </Form>
    </>
  ),
})

type PartProps = { draft: Draft; form: FormFacts }

const typedIn = (form: FormFacts) => (name: string, stands: string | null) =>
  form.typed[name]?.[0] ?? stands ?? ''

const What = ({ draft, form }: PartProps) => {
  const typed = typedIn(form)
  return (
    <>
      <Input
        name="name"
        label="What is it called?"
        value={typed('name', draft.name)}
        error={form.errors['name']}
      />
      <Input
        name="organisation"
        label="Who runs it?"
        value={typed('organisation', draft.organisation)}
        error={form.errors['organisation']}
      />
      <Select
        name="sector"
        label="What kind of organisation is that?"
        value={typed('sector', draft.sector)}
        error={form.errors['sector']}
        items={[
          { value: '', text: 'Choose one' },
          ...['user-led group', 'charity', 'social care', 'housing', 'NHS'].map((text) => ({
            value: text,
            text,
          })),
        ]}
      />
      <Textarea
        name="words"
        label="What is it, in their own words?"
        rows={5}
        value={typed('words', draft.words)}
        error={form.errors['words']}
      />
      <Radios
        name="how"
        label="How does it meet?"
        value={typed('how', draft.how)}
        error={form.errors['how']}
        items={Object.entries(ways).map(([value, text]) => ({ value, text }))}
      />
      <Textarea
        name="join"
        label="How does somebody come for the first time?"
        rows={2}
        value={typed('join', draft.join)}
        error={form.errors['join']}
      />
    </>
  )
}

const Reach = ({ draft, form }: PartProps) => {
  const typed = typedIn(form)
  const once = form.typed['name'] !== undefined
  return (
    <>
      <Input
        name="outcode"
        label="Where? The first half of the postcode"
        width={5}
        spellcheck={false}
        value={typed('outcode', draft.outcode)}
        error={form.errors['outcode']}
      />
      <Checkboxes
        name="private"
        values={once ? (form.typed['private'] ?? []) : draft.private ? ['yes'] : []}
        error={form.errors['private']}
        items={[{ value: 'yes', text: 'The place must stay private, to keep people safe' }]}
      />
      <Input
        name="phone"
        label="Phone"
        type="tel"
        width={20}
        value={typed('phone', draft.phone)}
        error={form.errors['phone']}
      />
      <Input
        name="email"
        label="Email"
        type="email"
        value={typed('email', draft.email)}
        error={form.errors['email']}
      />
      <Input
        name="url"
        label="On the web"
        inputmode="url"
        value={typed('url', draft.url)}
        error={form.errors['url']}
      />
      <Checkboxes
        name="send"
        values={once ? (form.typed['send'] ?? []) : draft.email ? ['yes'] : []}
        error={form.errors['send']}
        items={[
          {
            value: 'yes',
            text: 'Send them the link now, so that they can keep the page themselves',
          },
        ]}
      />
    </>
  )
}
