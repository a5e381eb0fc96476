import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { atDraft, crumbsOf } from '../at-draft.tsx'
import type { Seat } from '../seats.ts'
import type { Sitting } from '../take-seat.ts'
import { WhoQuestions } from '../who-questions.tsx'

type Facts = { sitting: Sitting; seats: Seat[] }

export const peopleView = atDraft((facts: Facts, { form }: ViewFacts): PageView => {
  const { sitting } = facts
  return {
    title: 'Who takes part',
    crumbs: crumbsOf(sitting),
    body: (
      <>
        <FormPage
          action={`${sitting.base}/people`}
          csrf={form.csrf}
          once={form.once}
          errors={errorList(form.errors)}
          heading="How you are named"
          lede="Who took part, and who was paid for it, is part of what is published."
          submit="Save"
          beside={<a href={sitting.base}>Back to the draft</a>}
        >
          <WhoQuestions form={form} whose="yours" had={sitting.seat} />
        </FormPage>
        {sitting.keeps ? <Others {...facts} /> : null}
      </>
    ),
  }
})

const Others = ({ sitting, seats }: Facts) => {
  const others = seats.filter(({ id }) => id !== sitting.seat.id)
  return (
    <>
      <h2>The others</h2>
      <Button href={`${sitting.base}/invite`} variant="secondary">
        Invite or name somebody
      </Button>
      {others.length === 0 ? <p>Nobody else takes part yet.</p> : null}
      <ul>
        {others.map((seat) => (
          <li>
            <span dir="auto">{seat.name}</span>
            {seat.linked ? (
              <>
                {' '}
                <a href={`${sitting.base}/people/${seat.id}`}>
                  Their link<span class="nhsuk-u-visually-hidden">: {seat.name}</span>
                </a>
              </>
            ) : null}{' '}
            <a href={`${sitting.base}/people/${seat.id}/remove`}>
              Take them out<span class="nhsuk-u-visually-hidden">: {seat.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
