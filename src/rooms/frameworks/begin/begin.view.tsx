import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { WhoQuestions } from '../drafts/who-questions.tsx'
import { makingRoutes } from '../making.routes.ts'
import { kinds } from '../rules/version.ts'
import { Brought } from './brought-questions.tsx'
import type { KeptOpen } from './kept-open.ts'

type Facts = { places: KeptOpen[]; answers: string }

export const beginView = (facts: Facts, { form }: ViewFacts): PageView => ({
  title: 'Write your own, or bring one in',
  crumbs: [
    { text: 'Values and frameworks', href: '/frameworks' },
    { text: 'What you make', href: makingRoutes.mine },
  ],
  body: (
    <FormPage
      action={makingRoutes.begin}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Write your own, or bring one in"
      lede="It becomes a draft. You go through it with others, and publish it when you are ready."
      submit="Begin"
      beside={<a href={makingRoutes.mine}>Not now</a>}
    >
      <What facts={facts} form={form} />
      <Brought form={form} />
      <Radios
        name="open"
        label="Who may see the draft, and join in?"
        value={form.typed['open']?.[0]}
        error={form.errors['open']}
        items={[
          { value: 'no', text: 'Only those I invite' },
          { value: 'yes', text: 'Anyone who uses Kith in my area, and those I invite' },
        ]}
      />
      <h2>You</h2>
      <WhoQuestions form={form} whose="yours" />
    </FormPage>
  ),
})

const typed = (form: FormFacts, name: string) => form.typed[name]?.[0] ?? ''

const What = ({ facts, form }: { facts: Facts; form: FormFacts }) => (
  <>
    <Input
      name="title"
      label="What is it called?"
      value={typed(form, 'title')}
      error={form.errors['title']}
    />
    <Select
      name="kind"
      label="What kind of thing is it?"
      value={form.typed['kind']?.[0] ?? 'values'}
      error={form.errors['kind']}
      items={kinds.map((value) => ({ value, text: kindInWords(value) }))}
    />
    <Input
      name="made-by"
      label="Who makes it?"
      hint="The name of your group, team or organisation."
      value={typed(form, 'made-by')}
      error={form.errors['made-by']}
    />
    <Input
      name="made-for"
      label="Who is it for?"
      hint="You can leave this empty."
      value={typed(form, 'made-for')}
      error={form.errors['made-for']}
    />
    {facts.places.length > 0 ? (
      <Select
        name="answers"
        label="Does it stand in a place that was kept open?"
        value={form.typed['answers']?.[0] ?? facts.answers}
        error={form.errors['answers']}
        items={[
          { value: '', text: 'No' },
          ...facts.places.map(({ id, title }) => ({ value: id, text: title })),
        ]}
      />
    ) : (
      <input type="hidden" name="answers" value="" />
    )}
  </>
)

const kindInWords = (kind: (typeof kinds)[number]): string =>
  kind === 'fidelity' ? 'What makes it true to itself' : sentence(kind)
