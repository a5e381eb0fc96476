import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { Textarea } from '../../../../ui/form/textarea.tsx'
import { atDraft, crumbsOf } from '../at-draft.tsx'
import { standsOn } from '../draft.ts'
import type { Sitting } from '../take-seat.ts'

export const addView = atDraft(
  ({ sitting }: { sitting: Sitting }, { form }: ViewFacts): PageView => ({
    title: 'Add something',
    crumbs: crumbsOf(sitting),
    body: (
      <FormPage
        action={`${sitting.base}/add`}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Add something"
        lede="Something that matters where you are, and is not there yet."
        submit="Add it"
        beside={<a href={sitting.base}>Not now</a>}
      >
        <Textarea
          name="words"
          label="The words"
          rows={2}
          value={form.typed['words']?.[0] ?? ''}
          error={form.errors['words']}
        />
        <Textarea
          name="note"
          label="What is meant by it"
          hint="You can leave this empty."
          rows={3}
          value={form.typed['note']?.[0] ?? ''}
          error={form.errors['note']}
        />
        <Textarea
          name="reason"
          label="Why?"
          hint={
            standsOn(sitting.draft) === null
              ? 'You can leave this empty.'
              : 'It stands beside the words in what is published.'
          }
          rows={3}
          value={form.typed['reason']?.[0] ?? ''}
          error={form.errors['reason']}
        />
        <Input
          name="section"
          label="Under which heading?"
          hint="You can leave this empty."
          value={form.typed['section']?.[0] ?? ''}
          error={form.errors['section']}
        />
      </FormPage>
    ),
  }),
)
