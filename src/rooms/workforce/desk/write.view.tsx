import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { sentence } from '../../../ui/sentence.ts'
import type { Cited } from '../../frameworks/frameworks.ts'
import { panels } from '../rules/panels.ts'
import type { Statement } from '../statements.ts'
import { drawPath, statementPath, workforceRoutes } from '../workforce.routes.ts'

type Item = { item: string; words: string }
type Data = { from: Statement | null; chosen: Cited[]; version: Cited | null; items: Item[] }

export const writeView = (data: Data, { form }: ViewFacts): PageView => ({
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
      {data.from ? <AdaptedFrom from={data.from} form={form} /> : null}
      <Role from={data.from} form={form} />
      <There from={data.from} form={form} />
      <Draws data={data} form={form} />
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

const Role = ({ from, form }: Part) => (
  <>
    <Input
      name="title"
      label="What is the role called?"
      value={typed(form, 'title', from?.title)}
      error={form.errors['title']}
    />
    <Textarea
      name="is"
      label="What is it?"
      hint="What somebody in it does, and what for."
      rows={6}
      value={typed(form, 'is', from?.is)}
      error={form.errors['is']}
    />
    <Textarea
      name="is-not"
      label="What is it not?"
      hint="What nobody in it is to be asked for, for example to watch over people, or to fill a gap in the rota."
      rows={4}
      value={typed(form, 'is-not', from?.isNot)}
      error={form.errors['is-not']}
    />
  </>
)

const There = ({ from, form }: Part) => (
  <>
    <Input
      name="line"
      label="Whom does it answer to?"
      value={typed(form, 'line', '')}
      error={form.errors['line']}
    />
    <Input
      name="senior"
      label="Which senior peer is there for whoever is in it?"
      hint="A role, not a name. If there is none yet, say so."
      value={typed(form, 'senior', '')}
      error={form.errors['senior']}
    />
    <Textarea
      name="adjustments"
      label="What adjustments are there?"
      hint="You can leave this out."
      rows={3}
      value={typed(form, 'adjustments', from?.adjustments)}
      error={form.errors['adjustments']}
    />
    <Radios
      name="panel"
      label="Did a peer sit on the panel that hired?"
      value={form.typed['panel']?.[0]}
      error={form.errors['panel']}
      items={panels.map((value) => ({ value, text: sentence(value) }))}
    />
  </>
)

const Draws = ({ data, form }: { data: Data; form: FormFacts }) => {
  const { version, items, chosen, from } = data
  if (version)
    return (
      <>
        <input type="hidden" name="version" value={version.version} />
        <Checkboxes
          name="items"
          label={`What does it draw on, of “${version.title}”, version ${version.number}?`}
          hint="Tick what this role is about. It goes on saying which version that was."
          values={form.typed['items'] ?? []}
          items={items.map(({ item, words }) => ({ value: item, text: words }))}
        />
      </>
    )
  return chosen.length === 0 ? null : (
    <>
      <h2>Draw on what your place has chosen</h2>
      <p>Before you write: each of these opens this page again with what it says, to tick.</p>
      <ul>
        {chosen.map((one) => (
          <li>
            <a href={drawPath(one.version, from?.id)}>
              {one.title}, version {one.number}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
