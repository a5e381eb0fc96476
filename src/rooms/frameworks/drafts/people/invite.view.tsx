import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { Radios } from '../../../../ui/form/radios.tsx'
import { atDraft, crumbsOf } from '../at-draft.tsx'
import type { Sitting } from '../take-seat.ts'
import { WhoQuestions } from '../who-questions.tsx'

export const inviteView = atDraft(
  ({ sitting }: { sitting: Sitting }, { form }: ViewFacts): PageView => ({
    title: 'Invite or name somebody',
    crumbs: crumbsOf(sitting),
    body: (
      <FormPage
        action={`${sitting.base}/invite`}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Invite or name somebody"
        lede="They need no account. With a link they read the draft, and say what they think of each thing in it."
        submit="Go on"
        beside={<a href={`${sitting.base}/people`}>Not now</a>}
      >
        <Radios
          name="way"
          label="How do they take part?"
          value={form.typed['way']?.[0]}
          error={form.errors['way']}
          items={[
            { value: 'link', text: 'With a link, to comment, propose and object' },
            {
              value: 'pen',
              text: 'With a link, and they hold the pen too',
              hint: 'They can change what the draft says.',
            },
            {
              value: 'named',
              text: 'They took part elsewhere',
              hint: 'In a meeting, on paper or by phone. They get no link, and are named.',
            },
          ]}
        />
        <WhoQuestions form={form} whose="theirs" />
      </FormPage>
    ),
  }),
)
