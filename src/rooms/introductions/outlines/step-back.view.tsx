import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { routes, stepBackPath } from '../introductions.routes.ts'
import { over } from './answering.ts'

export const stepBackView = ({ id }: { id: string | null }, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  crumbs: [{ text: 'People you might meet', href: routes.outlines }],
  body: id ? (
    <FormPage
      action={stepBackPath(id)}
      csrf={form.csrf}
      once={form.once}
      heading="Take back your yes?"
      lede="You need no reason, and they are not told why. They no longer see you among those who would be glad to meet them."
      submit="Take back my yes"
      beside={<a href={routes.outlines}>Go back, and change nothing</a>}
    >
      <p>You cannot say yes to this again. We may ask you if they ask again another time.</p>
    </FormPage>
  ) : (
    <>
      <h1>This has changed</h1>
      <p>{over}.</p>
      <p>
        <a href={routes.outlines}>See the people you might meet</a>
      </p>
    </>
  ),
})
