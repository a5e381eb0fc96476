import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { letGoPath, routes } from '../introductions.routes.ts'
import { gone } from './yes.ts'

export const letGoView = ({ yes }: { yes: string | null }, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  crumbs: [{ text: 'Your request', href: routes.request }],
  body: yes ? (
    <FormPage
      action={letGoPath(yes)}
      csrf={form.csrf}
      once={form.once}
      heading="Not them this time?"
      lede="You need no reason, and they are not told why."
      submit="Take them off my page"
      beside={<a href={routes.request}>Go back, and change nothing</a>}
    >
      <p>
        They do not come back to it while you ask. What you showed them is hidden at once, and we go
        on asking for you.
      </p>
    </FormPage>
  ) : (
    <>
      <h1>This has changed</h1>
      <p>{gone}.</p>
      <p>
        <a href={routes.request}>See how your request stands</a>
      </p>
    </>
  ),
})
