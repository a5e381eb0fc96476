import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { dayInWords } from '../../../ui/day.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { ChangeWords } from '../drafts/changed/change-words.tsx'
import { makingRoutes } from '../making.routes.ts'
import type { Framework, Linked, Told } from '../reading/facts.ts'
import { frameworkAt, versionAt } from '../reading/reading.routes.ts'
import type { ParentChange } from '../rules/parent-change.ts'
import type { Followed } from './followed.ts'

type Facts = {
  framework: Framework
  followed: Followed
  parent: Linked
  newer: Linked | null
  changes: ParentChange[]
  told: Told[]
}

export const parentView = (facts: Facts, { form }: ViewFacts): PageView => ({
  title: 'The one it was adapted from',
  crumbs: [
    { text: 'What you make', href: makingRoutes.mine },
    { text: facts.framework.title, href: frameworkAt(facts.framework.slug) },
  ],
  body:
    facts.newer === null && !facts.followed.withdrawn ? (
      <Unchanged {...facts} />
    ) : (
      <Changed facts={facts} form={form} />
    ),
})

const Unchanged = ({ parent }: Facts) => (
  <>
    <h1>Nothing has changed</h1>
    <Lede>
      Yours was adapted from{' '}
      <a href={versionAt(parent)}>
        {parent.title}, version {parent.number}
      </a>
      , and that is still the newest.
    </Lede>
  </>
)

const Changed = ({ facts, form }: { facts: Facts; form: FormFacts }) => (
  <FormPage
    action={`${frameworkAt(facts.framework.slug)}/parent`}
    csrf={form.csrf}
    once={form.once}
    errors={errorList(form.errors)}
    heading="The one yours was adapted from has changed"
    lede="Yours stays as it is, whatever you decide."
    submit="Save"
    beside={<a href={makingRoutes.mine}>Not now</a>}
  >
    <input type="hidden" name="seen" value={facts.followed.newer ?? facts.followed.follows} />
    <Before {...facts} />
    <What {...facts} />
    <Radios
      name="decided"
      label="What do you do?"
      labelSize="m"
      value={form.typed['decided']?.[0]}
      error={form.errors['decided']}
      items={[
        { value: 'stay', text: 'Stay as we are' },
        ...(facts.newer ? [follow] : []),
        { value: 'later', text: 'Decide later', hint: 'Kith will remind you on your page.' },
      ]}
    />
    <Textarea
      name="why"
      label="Why?"
      hint="It is shown beside yours, with today’s date. You can leave it empty if you decide later."
      rows={3}
      value={form.typed['why']?.[0] ?? ''}
      error={form.errors['why']}
    />
  </FormPage>
)

const follow = {
  value: 'follow',
  text: 'Begin a next version of ours',
  hint: 'You begin with your own words, and take up what you like of theirs, one by one.',
}

const decidedInWords = {
  stay: 'stay as you are',
  follow: 'begin a next version',
  later: 'decide later',
} as const

const Before = ({ told, parent, newer }: Facts) => {
  const at = newer ?? parent
  const last = told.find(({ version }) => version.slug === at.slug && version.number === at.number)
  return last ? (
    <p>
      On {dayInWords(last.decidedOn)} you chose to {decidedInWords[last.decided]}.{' '}
      {last.why ? <span dir="auto">{last.why}</span> : null} You can choose again.
    </p>
  ) : null
}

const What = ({ parent, newer, changes, followed }: Facts) => (
  <>
    <p>
      Yours was adapted from{' '}
      <a href={versionAt(parent)}>
        {parent.title}, version {parent.number}
      </a>
      . {followed.withdrawn ? 'That version was withdrawn. ' : ''}
      {newer ? (
        <>
          Now there is <a href={versionAt(newer)}>version {newer.number}</a>.
        </>
      ) : null}
    </p>
    {newer && changes.length === 0 ? <p>What it says is the same.</p> : null}
    {changes.map((change) => (
      <Card>
        <ChangeWords change={change} />
      </Card>
    ))}
  </>
)
