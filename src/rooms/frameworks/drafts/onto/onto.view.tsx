import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { versionAt } from '../../reading/reading.routes.ts'
import { atDraft, crumbsOf } from '../at-draft.tsx'
import type { Onto } from './onto.ts'

export const ontoView = atDraft((facts: Onto, { form }: ViewFacts): PageView => ({
  title: 'Bring this draft onto the newer version',
  crumbs: crumbsOf(facts.sitting),
  body: (
    <FormPage
      action={`${facts.sitting.base}/onto`}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Bring this draft onto the newer version"
      lede="Your own words stay as they are, and so do your reasons and all that was said."
      submit="Bring it onto the newer one"
      beside={<a href={facts.sitting.base}>Not now</a>}
    >
      <p>
        The newer one is{' '}
        <a href={versionAt(facts.linked)}>
          {facts.linked.title}, version {facts.linked.number}
        </a>
        .
      </p>
      <Changes {...facts} />
    </FormPage>
  ),
}))

type Line = { said: string; words: readonly string[] }

const linesOf = ({ items, carried }: Onto): Line[] => {
  const words = new Map(items.map((item) => [item.id, item.words]))
  const changed = carried.moved.filter(({ id, words: now }) => words.get(id) !== now)
  const of = (ids: readonly string[]) => ids.map((id) => words.get(id) ?? '')
  return [
    {
      said: 'You kept these, so they take the newer words',
      words: changed.map((one) => one.words),
    },
    {
      said: 'The newer one has these too: they are kept until you decide',
      words: carried.fresh.map((one) => one.words),
    },
    {
      said: 'The newer one does not have these any more: they stay, as something you add',
      words: of(carried.loosened),
    },
    { said: 'Left out here, and gone there too', words: of(carried.dropped) },
  ].filter((line) => line.words.length > 0)
}

const Changes = (facts: Onto) => {
  const lines = linesOf(facts)
  if (lines.length === 0) return <p>Nothing in your draft changes.</p>
  return lines.map(({ said, words }) => (
    <>
      <h2>{said}</h2>
      <ul>
        {words.map((one) => (
          <li dir="auto">{one}</li>
        ))}
      </ul>
    </>
  ))
}
