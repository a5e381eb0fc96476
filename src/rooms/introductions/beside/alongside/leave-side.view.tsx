import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { dayInWords } from '../../../../ui/day.ts'
import { FormPage } from '../../../../ui/form/form-page.tsx'
import { besideLeavePath, routes } from '../../introductions.routes.ts'

type Data = { person: string; since: string }

export const leaveSideView = ({ person, since }: Data, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  crumbs: [{ text: 'People I am beside', href: routes.beside }],
  body: (
    <FormPage
      action={besideLeavePath(person)}
      csrf={form.csrf}
      once={form.once}
      heading="No longer beside them?"
      lede={`You have been beside them since ${dayInWords(since)}. Tell them first, if you can.`}
      submit="I am no longer beside them"
      beside={<a href={routes.beside}>Go back, and stay beside them</a>}
    >
      <p>
        Their name and how you reach them go from your page. Nobody is asked to tell them news after
        that. Their code on paper still opens their own page, and what they said stays theirs.
      </p>
    </FormPage>
  ),
})
