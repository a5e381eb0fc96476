import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { ratherNotBackPath, routes } from '../introductions.routes.ts'
import type { RunBy } from './rather-not.ts'
import { fromInWords, namedInWords, type From, type Named } from './kept.tsx'

type Data = { id: string; named: Named | null; from: From | null; runBy: RunBy[] }

export const takingBackView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  crumbs: [{ text: 'Whom you would rather not meet', href: routes.ratherNot }],
  body: (
    <FormPage
      action={ratherNotBackPath(data.id)}
      csrf={form.csrf}
      once={form.once}
      heading="Stop keeping you apart?"
      lede="From then on you may be shown to each other. Nobody is told that you kept them away, or that you stopped."
      submit="Stop keeping us apart"
      beside={<a href={routes.ratherNot}>Go back, and keep us apart</a>}
    >
      <p dir="auto">
        {data.named
          ? `${namedInWords(data.named)}. We cannot show you the address again.`
          : fromInWords(data.from!, data.runBy)}
      </p>
    </FormPage>
  ),
})
