import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { ConceptPicker, type Picker } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import type { Offer } from './places.ts'

type Data = { offer: Offer | undefined; chosen: string[]; picker: Picker }

export const notTakenView = ({ offer, chosen, picker }: Data, { form }: ViewFacts): PageView => ({
  title: 'What you do not take on',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'What I offer', href: routes.offer },
  ],
  body: offer ? (
    <FormPage
      action={routes.offerNotTaken}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="What you do not take on"
      lede="Tick what you would rather not be asked about, for now or for good. You may have lived it yourself. Nobody sees this. We do not ask you about anyone who wishes for it."
      submit="Save"
      beside={<a href={routes.offer}>Back to what I offer</a>}
    >
      <ConceptPicker picker={picker} chosen={chosen} form={form} action={routes.offerNotTaken} />
    </FormPage>
  ) : (
    <Lede>No service has said yet that it stands behind you. Ask the one you work with.</Lede>
  ),
})
