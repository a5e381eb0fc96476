import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { ConceptPicker, stewardshipRoutes, type Picker } from '../../stewardship/stewardship.ts'
import { SomethingElse } from '../asking/common.view.tsx'
import { routes } from '../introductions.routes.ts'

type Data = { picker: Picker; chosen: string[]; other: string | null }

export const livedView = ({ picker, chosen, other }: Data, { form }: ViewFacts): PageView => ({
  title: 'What I have lived',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'What I offer', href: routes.offer },
  ],
  body: (
    <FormPage
      action={routes.offerLived}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="What I have lived"
      lede="Tick what you would be glad to meet someone about. Leave out what is yours alone. Nobody is shown what you tick until you say so, on the next page."
      submit="Save and choose who may see it"
      beside={<a href={routes.offer}>Go back</a>}
    >
      <ConceptPicker picker={picker} chosen={chosen} form={form} action={routes.offerLived} />
      <h2>Something else</h2>
      <SomethingElse
        hint="Those who may read your words can read this too. You can change that on your page. It is not used to find anybody."
        value={form.typed['other']?.[0] ?? other ?? ''}
        error={form.errors['other']}
      />
      <Quiet>
        Is a word missing?{' '}
        <a href={stewardshipRoutes.words}>See who keeps this list, and ask for one</a>.
      </Quiet>
    </FormPage>
  ),
})
