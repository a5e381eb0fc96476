import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { routes } from '../introductions.routes.ts'
import { HowMuch } from './how-much.tsx'
import type { Step } from './steps.ts'
import { Steps } from './steps.view.tsx'

type Data = {
  near: string | null
  reach: string
  weight: string
  nearMiles: number
  halfHourMiles: number
  steps: Step[]
}

export const whereView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'How far would you go?',
  crumbs: [
    { text: 'In your own words', href: routes.ask },
    { text: 'Times and languages', href: routes.askWhen },
  ],
  body: (
    <>
      <FormPage
        action={routes.askWhere}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        submit="Save and go on"
        beside={<a href={routes.askWho}>Skip this</a>}
      >
        <Radios
          name="reach"
          label="How far would you go to meet someone?"
          labelSize="xl"
          heading={1}
          value={form.typed['reach']?.[0] ?? data.reach}
          error={form.errors['reach']}
          items={[
            { value: 'anywhere', text: 'Anywhere around here' },
            { value: 'near', text: 'Near me', hint: `Up to about ${data.nearMiles} miles.` },
            {
              value: 'half an hour',
              text: 'About half an hour',
              hint: `We count up to ${data.halfHourMiles} miles in a straight line. The way there may take longer.`,
            },
            { value: 'not at all', text: 'Not at all: online, by phone or in writing' },
          ]}
        />
        <Input
          name="near"
          label="The first half of your postcode"
          hint="For example, BS5. We keep no more than that. It helps us find someone, and nobody is shown it."
          width={5}
          value={form.typed['near']?.[0] ?? data.near ?? ''}
          error={form.errors['near']}
        />
        <HowMuch
          name="reach-matters"
          label="How much does the distance matter?"
          value={form.typed['reach-matters']?.[0] ?? data.weight}
          error={form.errors['reach-matters']}
        />
      </FormPage>
      <Steps steps={data.steps} />
    </>
  ),
})
