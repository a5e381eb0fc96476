import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import type { Invitation } from '../invitations.ts'
import { PromisedCard } from '../promised-card.tsx'
import type { Promised } from '../promised.ts'
import { linkEndedView } from './link-ended.tsx'

type Facts = { invitation: Invitation; promised: Promised; today: string }

export const wordView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : {
        title: 'Say how it is going',
        crumbs: [{ text: 'Your answers', href: facts.invitation.base }],
        body: <Word facts={facts} form={view.form} />,
      }

const Word = ({ facts, form }: { facts: Facts; form: ViewFacts['form'] }) => (
  <FormPage
    action={`${facts.invitation.base}/word/${facts.promised.id}`}
    csrf={form.csrf}
    once={form.once}
    errors={errorList(form.errors)}
    heading="How is it going?"
    lede="What you committed to stays as it was published. Your word is added below it, with today's date."
    submit="Publish"
    beside={<a href={facts.invitation.base}>Not now</a>}
  >
    <PromisedCard promised={facts.promised} today={facts.today} />
    <Radios
      name="stands"
      label="Where does it stand?"
      labelSize="m"
      value={form.typed['stands']?.[0]}
      error={form.errors['stands']}
      items={[
        { value: 'on the way', text: 'On the way' },
        { value: 'done', text: 'Done, as we see it' },
        { value: 'changed', text: 'It changed' },
        { value: 'stopped', text: 'We stopped' },
      ]}
    />
    <Textarea
      name="words"
      label="Say a little more"
      hint="If it changed or stopped, say why, and who decided."
      rows={4}
      value={form.typed['words']?.[0] ?? ''}
      error={form.errors['words']}
    />
  </FormPage>
)
