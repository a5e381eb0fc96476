import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import type { Service } from '../listing.ts'
import { linkEndedView } from './link-ended.tsx'
import type { Taken } from './link.ts'

export const editView = (taken: Taken | null, view: ViewFacts): PageView =>
  taken === null
    ? linkEndedView(view)
    : {
        title: 'Change the words of your page',
        crumbs: [{ text: 'Your group’s page', href: taken.base }],
        body: <Edit taken={taken} form={view.form} />,
      }

const Edit = ({ taken, form }: { taken: Taken; form: ViewFacts['form'] }) => {
  const { service } = taken
  const typed = (name: string, stands: string | null) => form.typed[name]?.[0] ?? stands ?? ''
  return (
    <FormPage
      action={`${taken.base}/edit`}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="In your own words"
      lede="Write as you would tell somebody at the door. Nobody rewrites it."
      submit="Save"
      beside={<a href={taken.base}>Not now</a>}
    >
      <Input
        name="name"
        label="What is it called?"
        value={typed('name', service.name)}
        error={form.errors['name']}
      />
      <Textarea
        name="words"
        label="What is it, and who are you?"
        hint="What happens there, and who comes."
        rows={6}
        value={typed('words', service.words)}
        error={form.errors['words']}
      />
      <Textarea
        name="join"
        label="How does somebody come for the first time?"
        rows={3}
        value={typed('join', service.joinWords)}
        error={form.errors['join']}
      />
      <Reach service={service} form={form} typed={typed} />
    </FormPage>
  )
}

type ReachProps = {
  service: Service
  form: ViewFacts['form']
  typed: (name: string, stands: string | null) => string
}

// Everyone sees these: where that is not safe, they stay empty.
const Reach = ({ service, form, typed }: ReachProps) => (
  <>
    <p>Everyone sees what you write below. Leave out what should not be public.</p>
    <Input
      name="phone"
      label="Phone (if you like)"
      type="tel"
      width={20}
      value={typed('phone', service.phone)}
      error={form.errors['phone']}
    />
    <Input
      name="email"
      label="Email (if you like)"
      hint="Links to keep this page go there too, unless you give another address under “How often we ask you”."
      type="email"
      value={typed('email', service.email)}
      error={form.errors['email']}
    />
    <Input
      name="url"
      label="On the web (if you like)"
      inputmode="url"
      value={typed('url', service.url)}
      error={form.errors['url']}
    />
    <Input
      name="fees"
      label="What does it cost? (if you like)"
      hint="Like: free, or £2 for tea."
      value={typed('fees', service.fees)}
      error={form.errors['fees']}
    />
  </>
)
