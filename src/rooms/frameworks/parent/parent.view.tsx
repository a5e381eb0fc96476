import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { makingRoutes } from '../making.routes.ts'
import type { Framework, Linked, Told } from '../reading/facts.ts'
import { frameworkAt, versionAt } from '../reading/reading.routes.ts'
import type { ParentChange } from '../rules/parent-change.ts'
import type { Followed } from './followed.ts'
import { Before, What } from './what-changed.tsx'

export type ParentFacts = {
  framework: Framework
  followed: Followed
  parent: Linked
  newer: Linked | null
  changes: ParentChange[]
  told: Told[]
}

export const parentView = (facts: ParentFacts, { form }: ViewFacts): PageView => ({
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

const Unchanged = ({ parent }: ParentFacts) => (
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

const Changed = ({ facts, form }: { facts: ParentFacts; form: FormFacts }) => (
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
