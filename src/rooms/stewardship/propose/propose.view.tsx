import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { proposePath, stewardshipRoutes, type ProposalKind } from '../stewardship.routes.ts'
import type { Rule } from '../thresholds.ts'
import { offered, type Concept } from '../vocabulary.ts'
import { ConceptFields } from './concept-fields.tsx'
import { RuleField } from './rule-field.tsx'

type ProposeFacts = {
  kind: ProposalKind
  about: string
  concepts: Concept[]
  themes: string[]
  rules: Rule[]
}

const headings: Record<ProposalKind, string> = {
  new: 'Ask for a word that is missing',
  change: 'Ask for other words',
  saying: 'Another way of saying it',
  retire: 'Ask for a word to be let go',
  rule: 'Ask for another number',
}

export const proposeView = (facts: ProposeFacts, { form }: ViewFacts): PageView => ({
  title: headings[facts.kind],
  crumbs: [
    { text: 'How Kith works', href: stewardshipRoutes.how },
    { text: 'The stewards’ table', href: stewardshipRoutes.table },
  ],
  body: (
    <FormPage
      action={proposePath(facts.kind, facts.about)}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading={headings[facts.kind]}
      lede="Everyone can read this, and say what they think. Then the stewards decide, and say why. It stays on the page for good, so leave out names and private things."
      submit="Put it to the stewards"
      beside={<a href={stewardshipRoutes.table}>Go back</a>}
    >
      <input type="hidden" name="kind" value={facts.kind} />
      <input type="hidden" name="about" value={facts.about} />
      <Asked facts={facts} form={form} />
      <Textarea
        name="why"
        label="Why?"
        rows={4}
        value={form.typed['why']?.[0] ?? ''}
        error={form.errors['why']}
      />
      <Input
        name="signed"
        label="How should it be signed?"
        hint="A name, a group, or nothing. If you leave Kith, it is taken off."
        width={20}
        value={form.typed['signed']?.[0] ?? ''}
        error={form.errors['signed']}
      />
    </FormPage>
  ),
})

const Asked = ({ facts, form }: { facts: ProposeFacts; form: FormFacts }) => {
  const concept = facts.concepts.find(({ id }) => id === facts.about)
  if (facts.kind === 'rule')
    return <RuleField rule={facts.rules.find(({ name }) => name === facts.about)!} form={form} />
  if (facts.kind === 'new' || facts.kind === 'change')
    return (
      <ConceptFields
        concept={concept}
        wider={offered(facts.concepts).filter(({ id }) => id !== facts.about)}
        themes={facts.themes}
        form={form}
      />
    )
  return (
    <>
      <h2>{sentence(concept?.name ?? '')}</h2>
      {facts.kind === 'retire' ? (
        <p>Nobody could choose it any more. What people have said with it stays theirs.</p>
      ) : (
        <Input
          name="words"
          label="How do people say it?"
          hint="Misspelt is welcome. It helps people find it."
          value={form.typed['words']?.[0] ?? ''}
          error={form.errors['words']}
        />
      )}
    </>
  )
}
