import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { wordsTyped } from '../../../platform/http/trouble.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { Kept } from './kept.tsx'
import { linkEndedView } from './link-ended.tsx'
import type { Sitting } from './take-seat.ts'

/** Draws a page of a draft for whoever sits at it; says so when the link has ended, or the draft is over. */
export const atDraft =
  <Facts extends { sitting: Sitting }>(view: (facts: Facts, page: ViewFacts) => PageView) =>
  (facts: Facts | null, page: ViewFacts): PageView => {
    if (facts === null) return linkEndedView(page)
    return facts.sitting.draft.overAt === null ? view(facts, page) : overView(facts.sitting, page)
  }

export const crumbsOf = ({ draft, base }: Sitting) => [
  { text: 'Values and frameworks', href: '/frameworks' },
  { text: draft.title, href: base },
]

const overView = (sitting: Sitting, { form }: ViewFacts): PageView => ({
  title: 'This draft is closed',
  crumbs: crumbsOf(sitting),
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <h1>This draft is closed</h1>
      <Lede>
        {sitting.draft.published
          ? 'It was published, and nothing can be changed in it any more.'
          : 'It was given up, and nothing can be changed in it any more.'}
      </Lede>
      <Kept words={wordsTyped(form.typed)} />
      <p>
        <a href={sitting.base}>Back to the draft</a>
      </p>
    </>
  ),
})
