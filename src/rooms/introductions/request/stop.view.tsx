import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { routes } from '../introductions.routes.ts'

export const stopView = ({ open }: { open: boolean }, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  body: open ? (
    <FormPage
      action={routes.stop}
      csrf={form.csrf}
      once={form.once}
      heading="Stop asking?"
      lede="Nobody needs a reason. What you showed to those we asked is hidden at once. If someone would be glad to meet you, that ends too, and they are not told why."
      submit="Stop asking"
      beside={<a href={routes.request}>Go back, and keep asking</a>}
    >
      <p>What you wrote about yourself is kept for you, and you can ask again whenever you like.</p>
    </FormPage>
  ) : (
    <>
      <h1>You are not asking right now</h1>
      <p>
        You can <a href={routes.ask}>ask to meet someone</a> whenever you like.
      </p>
    </>
  ),
})
