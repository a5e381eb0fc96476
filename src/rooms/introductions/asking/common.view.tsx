import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { ConceptPicker, stewardshipRoutes, type Picker } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import type { Step } from './steps.ts'
import { Steps } from './steps.view.tsx'

type Data = { picker: Picker; chosen: string[]; other: string | null; steps: Step[] }

export const commonView = (
  { picker, chosen, other, steps }: Data,
  { form }: ViewFacts,
): PageView => ({
  title: 'What would you like in common?',
  crumbs: [{ text: 'In your own words', href: routes.ask }],
  body: (
    <>
      <FormPage
        action={routes.askCommon}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="What would you like in common?"
        lede="Tick what you have lived through and would like the other person to know too. Tick as few as you like, or none. Nobody is shown what you tick, unless you choose so on the next page."
        submit="Save and go on"
        beside={<a href={routes.askMatters}>Skip this</a>}
      >
        <ConceptPicker picker={picker} chosen={chosen} form={form} action={routes.askCommon} />
        <h2>Something else</h2>
        <SomethingElse
          hint="Those you might meet can read it, unless you choose otherwise on the next page. It is not used to find them."
          value={form.typed['other']?.[0] ?? other ?? ''}
          error={form.errors['other']}
        />
        <Quiet>
          Is a word missing?{' '}
          <a href={stewardshipRoutes.words}>See who keeps this list, and ask for one</a>.
        </Quiet>
      </FormPage>
      <Steps steps={steps} />
    </>
  ),
})

type OwnProps = { hint: string; value: string; error: string | undefined }

/** What no list has: it is shown to whom one says, and nothing reads it to find anybody. */
export const SomethingElse = ({ hint, value, error }: OwnProps) => (
  <Textarea
    name="other"
    label="In your own words"
    hint={hint}
    rows={3}
    value={value}
    error={error}
  />
)
