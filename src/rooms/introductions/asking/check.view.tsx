import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { peopleRoutes } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { FindingThem, type Finding } from './finding.tsx'
import { Preview, type Facet } from './preview.tsx'
import type { Step } from './steps.ts'
import { Steps } from './steps.view.tsx'

type Data = Finding & {
  state: string | null
  helped: boolean
  facets: Facet[]
  steps: Step[]
  atOnce: number
  standsDays: number
}

export const checkView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'Check what you would show',
  crumbs: [
    { text: 'In your own words', href: routes.ask },
    { text: 'How to meet', href: routes.askWays },
  ],
  body: (
    <>
      <FormPage
        action={routes.askCheck}
        csrf={form.csrf}
        once={form.once}
        errors={form.errors['words'] ? [{ text: form.errors['words'], href: routes.ask }] : []}
        heading="Check what you would show"
        submit={data.state === 'asking' ? 'Keep asking with this' : 'Ask to meet someone'}
        beside={<a href={routes.ask}>Change something</a>}
      >
        <h2>What people we ask would see</h2>
        <Preview facets={data.facets} concepts={data.concepts} />
        <p>
          <a href={peopleRoutes.preview}>See what everyone else would see</a>
        </p>
        <h2>What helps us find them</h2>
        <FindingThem finding={data} />
        <p>
          We ask up to {data.atOnce} people at a time. Each has {data.standsDays} days to answer.
          You choose among those who would be glad to meet you. You can stop at any time.
        </p>
        <Quiet>
          People you might meet are told nothing beyond what you see above. What you keep for “once
          we have both said yes” comes later, to one person.
        </Quiet>
        <Checkboxes
          name="help"
          values={form.typed['help'] ?? (data.helped ? ['yes'] : [])}
          items={[
            {
              value: 'yes',
              text: 'Let the coordinator near me read this too, and help me find someone',
            },
          ]}
        />
      </FormPage>
      <Steps steps={data.steps} atEnd />
    </>
  ),
})
