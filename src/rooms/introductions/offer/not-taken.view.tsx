import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { Details } from '../../../ui/content/details.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { sentence } from '../../../ui/sentence.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import type { Offer } from './places.ts'

type Data = { offer: Offer | undefined; chosen: string[]; concepts: Concept[] }

export const notTakenView = ({ offer, chosen, concepts }: Data, { form }: ViewFacts): PageView => ({
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
      lede="Tick what you would rather not be asked about, for now or for good. You may have lived it yourself. Nobody sees this. Somebody who asks about it is not put before you."
      submit="Save"
      beside={<a href={routes.offer}>Back to what I offer</a>}
    >
      {[...new Set(concepts.map(({ theme }) => theme))].map((theme, at) => (
        <Theme
          theme={theme}
          first={at === 0}
          chosen={form.typed['concepts'] ?? chosen}
          concepts={concepts.filter((concept) => concept.theme === theme)}
          error={at === 0 ? form.errors['concepts'] : undefined}
        />
      ))}
    </FormPage>
  ) : (
    <Lede>No service has said yet that it stands behind you. Ask the one you work with.</Lede>
  ),
})

type ThemeProps = {
  theme: string
  first: boolean
  chosen: string[]
  concepts: Concept[]
  error: string | undefined
}

const idOf = (theme: string) => `theme-${theme.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`

const Theme = ({ theme, first, chosen, concepts, error }: ThemeProps) => (
  <Details
    summary={theme}
    open={error !== undefined || concepts.some(({ id }) => chosen.includes(id))}
  >
    <Checkboxes
      name="concepts"
      id={first ? 'concepts' : idOf(theme)}
      label={theme}
      small
      values={chosen}
      error={error}
      items={concepts.map(({ id, name }) => ({ value: id, text: sentence(name) }))}
    />
  </Details>
)
