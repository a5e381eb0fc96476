import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { routes } from '../introductions.routes.ts'
import type { AnyOf } from '../rules/fit.ts'
import { LanguageBoxes, TimeBoxes } from '../tag-boxes.tsx'
import { HowMuch } from './how-much.tsx'
import type { Step } from './steps.ts'
import { Steps } from './steps.view.tsx'

type Data = { times: AnyOf; languages: AnyOf; steps: Step[] }

export const whenView = ({ times, languages, steps }: Data, { form }: ViewFacts): PageView => ({
  title: 'Times and languages',
  crumbs: [
    { text: 'In your own words', href: routes.ask },
    { text: 'How to meet', href: routes.askWays },
  ],
  body: (
    <>
      <FormPage
        action={routes.askWhen}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Times and languages"
        lede="Leave both empty if any time will do, and any language you share."
        submit="Save and go on"
        beside={<a href={routes.askWhere}>Skip this</a>}
      >
        <TimeBoxes label="When could you meet?" values={form.typed['times'] ?? [...times.any]} />
        <HowMuch
          name="times-matter"
          label="How much do these times matter?"
          value={form.typed['times-matter']?.[0] ?? times.weight}
          error={form.errors['times-matter']}
        />
        <LanguageBoxes
          label="Which language would you like to speak?"
          values={form.typed['languages'] ?? [...languages.any]}
        />
        <HowMuch
          name="languages-matter"
          label="How much does the language matter?"
          value={form.typed['languages-matter']?.[0] ?? languages.weight}
          error={form.errors['languages-matter']}
        />
        <Quiet>
          This helps us ask the right people, and nobody is shown it, unless you choose so on{' '}
          <a href="/me#what-you-said">your page</a>.
        </Quiet>
      </FormPage>
      <Steps steps={steps} />
    </>
  ),
})
