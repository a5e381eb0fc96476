import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { routes } from '../introductions.routes.ts'
import type { AnyOf } from '../rules/fit.ts'
import { wayChoices } from '../rules/ways.ts'
import { HowMuch } from './how-much.tsx'
import type { Step } from './steps.ts'
import { Steps } from './steps.view.tsx'

type Data = { ways: AnyOf; needs: string | null; contact: string | null; steps: Step[] }

export const waysView = ({ ways, needs, contact, steps }: Data, { form }: ViewFacts): PageView => ({
  title: 'How would you like to meet?',
  crumbs: [
    { text: 'In your own words', href: routes.ask },
    { text: 'What matters', href: routes.askMatters },
  ],
  body: (
    <>
      <FormPage
        action={routes.askWays}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        submit="Save and go on"
        beside={<a href={routes.askWhen}>Skip this</a>}
      >
        <Checkboxes
          name="ways"
          label="How would you like to meet?"
          labelSize="xl"
          heading={1}
          hint="Tick any that would suit you. If you tick none, any way will do."
          values={form.typed['ways'] ?? [...ways.any]}
          error={form.errors['ways']}
          items={wayChoices}
        />
        <HowMuch
          name="ways-matter"
          value={form.typed['ways-matter']?.[0] ?? ways.weight}
          error={form.errors['ways-matter']}
        />
        <Textarea
          name="needs"
          label="Is there anything you need, to take part?"
          hint="For example, no stairs, an interpreter, large print. We ask you once, and keep it for the next time. Those you might meet can read it, unless you choose otherwise."
          rows={3}
          value={form.typed['needs']?.[0] ?? needs ?? ''}
          error={form.errors['needs']}
        />
        <Input
          name="contact"
          label="How could they reach you?"
          hint="Only the person you meet sees it, and only once you have both said yes. You can leave it out."
          value={form.typed['contact']?.[0] ?? contact ?? ''}
          error={form.errors['contact']}
        />
      </FormPage>
      <Steps steps={steps} />
    </>
  ),
})
