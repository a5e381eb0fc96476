import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { DrawItems, type Drawing } from './draw-items.tsx'
import { panels } from '../rules/panels.ts'
import type { Statement } from '../statements.ts'
import { statementPath, workforceRoutes } from '../workforce.routes.ts'

export const writeView = (data: Drawing, { form }: ViewFacts): PageView => ({
  title: 'Write a role statement',
  crumbs: [
    { text: 'Posts', href: workforceRoutes.posts },
    { text: 'Your organisation', href: workforceRoutes.desk },
  ],
  body: (
    <FormPage
      action={workforceRoutes.write}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading={data.from ? 'Adapt a role statement' : 'Write a role statement'}
      lede="Everybody can read it: whoever thinks of applying, whoever is in the post, and those they work beside."
      submit="Publish this"
      beside={<a href={workforceRoutes.desk}>Not now</a>}
    >
      {data.version ? null : <DrawItems data={data} form={form} />}
      {data.from ? <AdaptedFrom from={data.from} form={form} /> : null}
      <Role from={data.from} form={form} />
      <There form={form} />
      {data.version ? <DrawItems data={data} form={form} /> : null}
    </FormPage>
  ),
})

type Part = { from: Statement | null; form: FormFacts }
const typed = (form: FormFacts, name: string, before: string | null | undefined) =>
  form.typed[name]?.[0] ?? before ?? ''

const AdaptedFrom = ({ from, form }: { from: Statement; form: FormFacts }) => (
  <>
    <InsetText>
      <p>
        From <a href={statementPath(from.id)}>{from.title}</a>, by {from.organisation}. Theirs stays
        as it is.
      </p>
    </InsetText>
    <input type="hidden" name="from" value={from.id} />
    <Textarea
      name="why"
      label="Why does yours differ?"
      rows={3}
      value={typed(form, 'why', '')}
      error={form.errors['why']}
    />
  </>
)

/** What is asked in a line or in a few, and what stands there at first: what another said of the role itself. */
const lines = [
  ['line', 'Whom does it answer to?', undefined],
  [
    'senior',
    'Which senior peer is there for whoever is in it?',
    'A role, not a name. If there is none yet, say so.',
  ],
] as const

const paragraphs = [
  ['is', 'is', 'What is it?', 'What somebody in it does, and what for.'],
  [
    'is-not',
    'isNot',
    'What is it not?',
    'What nobody in it is to be asked for, for example to watch over people, or to fill a gap in the rota.',
  ],
  ['adjustments', 'adjustments', 'What adjustments are there?', 'You can leave this out.'],
] as const

const Role = ({ from, form }: Part) => (
  <>
    <Input
      name="title"
      label="What is the role called?"
      value={typed(form, 'title', from?.title)}
      error={form.errors['title']}
    />
    {paragraphs.map(([name, before, label, hint]) => (
      <Textarea
        name={name}
        label={label}
        hint={hint}
        rows={4}
        value={typed(form, name, from?.[before])}
        error={form.errors[name]}
      />
    ))}
  </>
)

const There = ({ form }: Pick<Part, 'form'>) => (
  <>
    {lines.map(([name, label, hint]) => (
      <Input
        name={name}
        label={label}
        hint={hint}
        value={typed(form, name, '')}
        error={form.errors[name]}
      />
    ))}
    <Radios
      name="panel"
      label="Did a peer sit on the panel that hired?"
      value={form.typed['panel']?.[0]}
      error={form.errors['panel']}
      items={panels.map((value) => ({ value, text: sentence(value) }))}
    />
  </>
)
