import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { routes } from '../introductions.routes.ts'
import { wayChoices } from '../rules/ways.ts'

export const waysView = ({ chosen }: { chosen: string[] }, { form }: ViewFacts): PageView => ({
  title: 'How would you like to meet?',
  crumbs: [{ text: 'In your own words', href: routes.ask }, { text: 'What matters', href: routes.askMatters }],
  body: (
    <FormPage
      action={routes.askWays}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      submit="Save and go on"
      beside={<a href={routes.askMatters}>Go back</a>}
    >
      <Checkboxes
        name="ways"
        label="How would you like to meet?"
        labelSize="xl"
        heading={1}
        hint="Tick any that would suit you. If you tick none, any way will do."
        values={form.typed['ways'] ?? chosen}
        error={form.errors['ways']}
        items={wayChoices}
      />
    </FormPage>
  ),
})
