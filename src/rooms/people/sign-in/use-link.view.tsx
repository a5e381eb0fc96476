import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { peopleRoutes, useLink } from '../people.routes.ts'

export const useLinkView = ({ token }: { token: string }, { form }: ViewFacts): PageView => ({
  title: 'Sign in',
  body: (
    <FormPage
      action={useLink(token)}
      csrf={form.csrf}
      once={form.once}
      errors={form.errors['link'] ? [{ text: form.errors['link'], href: peopleRoutes.signIn }] : []}
      heading="Sign in to Kith"
      lede="Press the button, and you are in."
      submit="Sign in"
      beside={<a href={peopleRoutes.signIn}>Ask for a new link</a>}
    >
      {null}
    </FormPage>
  ),
})
