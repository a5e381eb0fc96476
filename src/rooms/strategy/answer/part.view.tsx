import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import type { Invitation } from '../invitations.ts'
import { getPart, type Part } from '../parts.ts'
import type { Answer } from '../said.ts'
import { CommitmentQuestions } from './commitment-questions.tsx'
import { linkEndedView } from './link-ended.tsx'

type Facts = { invitation: Invitation; part: string; before: Answer | null; answeredBy: string }

export const answerPartView = (facts: Facts | null, view: ViewFacts): PageView => {
  if (facts === null) return linkEndedView(view)
  const part = getPart(facts.part)
  return {
    title: `Answer: ${part.name}`,
    crumbs: [{ text: 'Your answers', href: facts.invitation.base }],
    body: (
      <FormPage
        action={`${facts.invitation.base}/${part.id}`}
        csrf={view.form.csrf}
        once={view.form.once}
        errors={errorList(view.form.errors)}
        heading={part.name}
        lede={part.words.join(' ')}
        submit="Publish"
        beside={<a href={facts.invitation.base}>Not now</a>}
      >
        <Aim facts={facts} part={part} form={view.form} />
        <h2>One thing you commit to</h2>
        <p>
          You can leave all of this empty and only say what you aim for. With an owner and a day it
          is published. Without them it is kept for you to finish.
        </p>
        <CommitmentQuestions form={view.form} />
        <p>
          You answer for {facts.invitation.organisation.name}. What you send is public at once, with
          the names in it.
        </p>
      </FormPage>
    ),
  }
}

type AimProps = { facts: Facts; part: Part; form: FormFacts }

const Aim = ({ facts: { before, answeredBy }, part, form }: AimProps) => (
  <>
    <Textarea
      name="words"
      label={part.ask}
      labelSize="m"
      hint={
        before
          ? 'This is what you said before. Change it, and both stay to be read.'
          : 'In your own words.'
      }
      rows={6}
      value={form.typed['words']?.[0] ?? before?.words ?? ''}
      error={form.errors['words']}
    />
    <Input
      name="answered-by"
      label="Who says this?"
      hint="Name and role, as you want them public. For example: Sam Okoro, director of quality."
      value={form.typed['answered-by']?.[0] ?? answeredBy}
      error={form.errors['answered-by']}
    />
  </>
)
