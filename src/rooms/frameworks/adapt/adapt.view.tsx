import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { WhoQuestions } from '../drafts/who-questions.tsx'
import type { Framework, Version } from '../reading/facts.ts'
import { versionAt } from '../reading/reading.routes.ts'
import { AsWhat } from './as-what.tsx'
import type { Own } from './own.ts'

type Facts = { framework: Framework; version: Version; own: Own[] }

export const adaptView = (facts: Facts, { form }: ViewFacts): PageView => ({
  title: 'Adapt this for where you are',
  crumbs: [
    { text: 'Values and frameworks', href: '/frameworks' },
    { text: facts.framework.title, href: versionAt(addressOf(facts)) },
  ],
  body:
    facts.version.withdrawnOn !== null ? (
      <Withdrawn {...facts} />
    ) : (
      <Adapt facts={facts} form={form} />
    ),
})

const addressOf = ({ framework, version }: Facts) => ({
  slug: framework.slug,
  number: version.number,
})

const Withdrawn = ({ version }: Facts) => (
  <>
    <h1>This version was withdrawn</h1>
    <Lede>So it cannot be adapted. It stays here to be read, with why it was withdrawn.</Lede>
    {version.replacedBy ? (
      <p>
        In its place stands{' '}
        <a href={`${versionAt(version.replacedBy)}/adapt`}>{version.replacedBy.title}</a>. You can
        adapt that.
      </p>
    ) : (
      <p>
        Nothing stands in its place. You can <a href="/frameworks/begin">write your own</a>.
      </p>
    )}
  </>
)

const Adapt = ({ facts, form }: { facts: Facts; form: FormFacts }) => (
  <FormPage
    action={`${versionAt(addressOf(facts))}/adapt`}
    csrf={form.csrf}
    once={form.once}
    errors={errorList(form.errors)}
    heading="Adapt this for where you are"
    lede={`You begin with everything in “${facts.framework.title}”. Then you go through it together: keep, say it in other words, leave out or add, and say why.`}
    submit="Begin"
    beside={<a href={versionAt(addressOf(facts))}>Not now</a>}
  >
    <Input
      name="title"
      label="What is yours called?"
      value={form.typed['title']?.[0] ?? ''}
      error={form.errors['title']}
    />
    <Input
      name="made-by"
      label="Who makes it?"
      hint="The name of your group, team or organisation."
      value={form.typed['made-by']?.[0] ?? ''}
      error={form.errors['made-by']}
    />
    <Input
      name="made-for"
      label="Who is it for?"
      hint="A place, a culture, a group of people or a team. For example: women’s groups in south Bristol."
      value={form.typed['made-for']?.[0] ?? ''}
      error={form.errors['made-for']}
    />
    <AsWhat own={facts.own} form={form} />
    <Radios
      name="open"
      label="Who may see the draft, and join in?"
      value={form.typed['open']?.[0]}
      error={form.errors['open']}
      items={[
        {
          value: 'no',
          text: 'Only those I invite',
          hint: 'Also people without an account: each gets a link.',
        },
        { value: 'yes', text: 'Anyone who uses Kith in my area, and those I invite' },
      ]}
    />
    <h2>You</h2>
    <WhoQuestions form={form} whose="yours" />
  </FormPage>
)
