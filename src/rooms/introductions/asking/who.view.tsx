import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Fieldset } from '../../../ui/form/fieldset.tsx'
import { sentence } from '../../../ui/sentence.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import type { Wish } from './draft.ts'
import { HowMuch } from './how-much.tsx'
import type { Step } from './steps.ts'
import { Steps } from './steps.view.tsx'

type Data = { meet: Wish[]; concepts: Concept[]; steps: Step[] }

const numbers = ['First', 'Second', 'Third']

export const whoView = ({ meet, concepts, steps }: Data, { form }: ViewFacts): PageView => ({
  title: 'Who would you rather meet?',
  crumbs: [
    { text: 'In your own words', href: routes.ask },
    { text: 'How far you would go', href: routes.askWhere },
  ],
  body: (
    <>
      <FormPage
        action={routes.askWho}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Who would you rather meet?"
        lede="Choose up to three things they would know from their own life. These need not be true of you, and nobody is shown what you choose. We can only find peers who let us use what they said."
        submit="Save and go on"
        beside={<a href={routes.askCheck}>Skip this</a>}
      >
        {numbers.map((number, at) => (
          <Fieldset legend={`${number} wish`} legendSize="m">
            <Select
              name="meet"
              id={at === 0 ? 'meet' : `meet-${at + 1}`}
              label="Someone who knows"
              error={at === 0 ? form.errors['meet'] : undefined}
              value={form.typed['meet']?.[at] ?? meet[at]?.concept ?? ''}
              items={[
                { value: '', text: 'No wish' },
                ...concepts.map(({ id, name }) => ({ value: id, text: sentence(name) })),
              ]}
            />
            <HowMuch
              name="meet-matters"
              id={at === 0 ? 'meet-matters' : `meet-matters-${at + 1}`}
              value={form.typed['meet-matters']?.[at] ?? meet[at]?.weight ?? 'matters'}
              error={at === 0 ? form.errors['meet-matters'] : undefined}
            />
          </Fieldset>
        ))}
        <p>
          There may also be <a href={routes.ratherNot}>someone you would rather not meet</a>.
        </p>
      </FormPage>
      <Steps steps={steps} />
    </>
  ),
})
