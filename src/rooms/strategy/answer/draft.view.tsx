import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import type { Draft } from '../drafts.ts'
import type { Invitation } from '../invitations.ts'
import { missingFrom } from '../rules/commitment.ts'
import { CommitmentQuestions } from './commitment-questions.tsx'
import { linkEndedView } from './link-ended.tsx'

type Facts = { invitation: Invitation; draft: Draft }

export const draftView = (facts: Facts | null, view: ViewFacts): PageView => {
  if (facts === null) return linkEndedView(view)
  const { invitation, draft } = facts
  return {
    title: 'Finish a commitment',
    crumbs: [{ text: 'Your answers', href: invitation.base }],
    body: (
      <FormPage
        action={`${invitation.base}/draft/${draft.id}`}
        csrf={view.form.csrf}
        once={view.form.once}
        errors={errorList(view.form.errors)}
        heading="Finish this commitment"
        lede={`It is not published: it has no ${missingFrom(draft).join(' and no ')}.`}
        submit="Save"
        beside={<a href={invitation.base}>Not now</a>}
      >
        <CommitmentQuestions form={view.form} had={draft} />
      </FormPage>
    ),
  }
}
