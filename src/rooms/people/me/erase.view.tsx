import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { peopleRoutes } from '../people.routes.ts'

export const eraseView = (_: object, { form }: ViewFacts): PageView => ({
  title: 'Erase everything about me',
  crumbs: [{ text: 'Your page', href: peopleRoutes.me }],
  body: (
    <FormPage
      action={peopleRoutes.erase}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Erase everything about me"
      lede="Your words, what you asked, what you offered and your sign-in go. It cannot be undone."
      submit="Erase everything"
      beside={<a href={peopleRoutes.me}>No, keep it</a>}
    >
      <p>
        Anyone you are meeting through Kith will see that the introduction has ended, and that a
        time you agreed will not happen. They see nothing of why. That you once met stays as a
        count, without a word of yours.
      </p>
      <Checkboxes
        name="sure"
        label="Are you sure?"
        items={[{ value: 'yes', text: 'Yes, erase everything about me' }]}
        error={form.errors['sure']}
      />
    </FormPage>
  ),
})
