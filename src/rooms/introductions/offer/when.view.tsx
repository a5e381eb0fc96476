import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { tagsOf, type FacetKind } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { LanguageBoxes, TimeBoxes } from '../tag-boxes.tsx'
import type { Facet } from './offer.view.tsx'
import type { Offer } from './places.ts'
import { WhoSees } from './who-sees.tsx'

type Data = { offer: Offer | undefined; facets: Facet[] }

export const offerWhenView = ({ offer, facets }: Data, { form }: ViewFacts): PageView => {
  const sees = (name: string, kind: FacetKind) => (
    <WhoSees name={`${name}-audience`} kind={kind} facets={facets} form={form} />
  )
  return {
    title: 'Times, languages, and where you can meet',
    crumbs: [
      { text: 'Your page', href: '/me' },
      { text: 'What I offer', href: routes.offer },
    ],
    body: offer ? (
      <FormPage
        action={routes.offerWhen}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Times, languages, and where you can meet"
        lede="When somebody says that one of these must be so, we ask only peers who have said it. What you leave empty, we do not guess."
        submit="Save"
        beside={<a href={routes.offer}>Back to what I offer</a>}
      >
        <TimeBoxes
          label="Times that suit you"
          values={form.typed['times'] ?? tagsOf(facets, 'time of week')}
          error={form.errors['times']}
        />
        {sees('times', 'time of week')}
        <Input
          name="areas"
          label="Areas where you can meet"
          hint="Write the first half of each postcode, such as BS5, BS16. It need not be where you live."
          value={form.typed['areas']?.[0] ?? tagsOf(facets, 'area').join(', ')}
          error={form.errors['areas']}
        />
        {sees('areas', 'area')}
        <LanguageBoxes
          label="Languages you speak"
          values={form.typed['languages'] ?? tagsOf(facets, 'language')}
          error={form.errors['languages']}
        />
        {sees('languages', 'language')}
      </FormPage>
    ) : (
      <Lede>No service has said yet that it stands behind you. Ask the one you work with.</Lede>
    ),
  }
}
