import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { atDraft, crumbsOf } from './at-draft.tsx'
import type { Sitting } from './take-seat.ts'

export type OnceMore = { sitting: Sitting; action: string; back: string; about: string | null }

type Words = { title: string; lede: string; submit: string }

/** Asks once more before something goes that cannot be brought back. */
export const onceMoreView = ({ title, lede, submit }: Words) =>
  atDraft(({ sitting, action, back, about }: OnceMore, { form }: ViewFacts): PageView => ({
    title,
    crumbs: crumbsOf(sitting),
    body: (
      <FormPage
        action={action}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading={title}
        lede={lede}
        submit={submit}
        beside={<a href={back}>No, go back</a>}
      >
        {about === null ? null : (
          <p>
            <strong dir="auto">{about}</strong>
          </p>
        )}
      </FormPage>
    ),
  }))
