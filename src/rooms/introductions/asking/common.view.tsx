import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { sentence } from '../../../ui/sentence.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'

type Data = { concepts: Concept[]; chosen: string[] }

export const commonView = ({ concepts, chosen }: Data, { form }: ViewFacts): PageView => ({
  title: 'What would you like in common?',
  crumbs: [{ text: 'In your own words', href: routes.ask }],
  body: (
    <FormPage
      action={routes.askCommon}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="What would you like in common?"
      lede="Tick what you have lived through and would like the other person to know too. Tick as few as you like, or none. Nobody is shown what you tick, unless you choose so on the next page."
      submit="Save and go on"
      beside={<a href={routes.ask}>Go back</a>}
    >
      {[...new Set(concepts.map((concept) => concept.theme))].map((theme, at) => (
        <Checkboxes
          name="concepts"
          id={at === 0 ? 'concepts' : `theme-${at + 1}`}
          label={theme}
          labelSize="m"
          error={at === 0 ? form.errors['concepts'] : undefined}
          values={form.typed['concepts'] ?? chosen}
          items={concepts
            .filter((concept) => concept.theme === theme)
            .map((concept) => ({
              value: concept.id,
              text: sentence(concept.name),
              hint: concept.about ?? undefined,
            }))}
        />
      ))}
    </FormPage>
  ),
})
