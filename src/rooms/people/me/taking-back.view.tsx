import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { FacetKind } from '../facets.ts'
import { headingOf } from './one-facet.tsx'
import { peopleRoutes } from '../people.routes.ts'

type Data = {
  id: string
  kind: FacetKind
  concept: string | null
  words: string | null
  concepts: Record<string, string>
}

export const takingBackView = (facet: Data, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  crumbs: [{ text: 'Your page', href: peopleRoutes.me }],
  body: (
    <FormPage
      action={peopleRoutes.withdraw}
      csrf={form.csrf}
      once={form.once}
      heading="Take this back?"
      lede="It is gone from the next page anyone opens, and nothing uses it any more. No copy is kept, so you would have to say it again."
      submit="Take this back"
      beside={<a href={`${peopleRoutes.me}#what-you-said`}>Go back, and keep it</a>}
    >
      <h2>{headingOf(facet, facet.concepts)}</h2>
      {facet.words ? <OwnWords>{facet.words}</OwnWords> : null}
      <input type="hidden" name="facet" value={facet.id} />
    </FormPage>
  ),
})
