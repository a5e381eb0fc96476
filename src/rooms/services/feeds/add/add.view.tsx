import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Checkboxes } from '../../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { feedsRoutes } from '../feeds.routes.ts'

export const addView = (_facts: object, { form }: ViewFacts): PageView => ({
  title: 'Add a list',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'Lists that are read in here', href: feedsRoutes.lists },
  ],
  body: (
    <FormPage
      action={feedsRoutes.add}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Add a list"
      lede="Many councils publish their list of services so that others can use it. Ask them for the address of their Open Referral feed."
      submit="Add it and read it now"
    >
      <Input
        name="name"
        label="What is it called?"
        value={form.typed['name']?.[0]}
        error={form.errors['name']}
      />
      <Input
        name="address"
        label="Where is it?"
        hint="An address that begins with https, such as https://council.example/services"
        type="url"
        spellcheck={false}
        value={form.typed['address']?.[0]}
        error={form.errors['address']}
      />
      <Input
        name="licence"
        label="Which licence do they give it? (you can leave this out)"
        hint="For example: Open Government Licence v3.0. It is shown wherever their words are."
        value={form.typed['licence']?.[0]}
        error={form.errors['licence']}
      />
      <Checkboxes
        name="nightly"
        values={form.typed['nightly']}
        items={[{ value: 'yes', text: 'Read it again each night' }]}
      />
    </FormPage>
  ),
})
