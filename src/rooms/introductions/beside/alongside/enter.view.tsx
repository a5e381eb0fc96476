import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Checkboxes } from '../../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { routes } from '../../introductions.routes.ts'
import { beforeYouStart } from '../before-you-start.ts'

const of = (typed: Readonly<Record<string, string[]>>, name: string) => typed[name]?.[0] ?? ''

export const enterView = (_: object, { form }: ViewFacts): PageView => ({
  title: 'Write for somebody who is with you',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'People I am beside', href: routes.beside },
  ],
  body: (
    <FormPage
      action={routes.besideEnter}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Write for somebody who is with you"
      lede="On the phone, beside you, or by the paper form they filled in. Write what they say, in their words. The next pages come in the order of the paper."
      submit="Go on to their words"
      beside={<a href={routes.beside}>Go back</a>}
    >
      <Input
        name="name"
        label={beforeYouStart.name}
        hint="A first name, a nickname, or any name they choose."
        width={20}
        value={of(form.typed, 'name')}
        error={form.errors['name']}
      />
      <Input
        name="reach"
        label={beforeYouStart.reach}
        hint="Only you see this. When there is news, you are asked to tell them."
        value={of(form.typed, 'reach')}
        error={form.errors['reach']}
      />
      <Checkboxes
        name="adult"
        label={beforeYouStart.adult}
        items={[{ value: 'yes', text: 'They say that they are 18 or over' }]}
        error={form.errors['adult']}
      />
      <Checkboxes
        name="agreed"
        label={beforeYouStart.agreed}
        hint="Read this out: “I write down what you say. You get a code on paper that opens your page. I need that code to look at your page again, and each page I open is written down for you. You can take everything back.”"
        items={[{ value: 'yes', text: 'They agree' }]}
        error={form.errors['agreed']}
      />
    </FormPage>
  ),
})
