import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { linkEndedView } from '../keep/link-ended.tsx'
import type { Taken } from '../keep/link.ts'
import { RoomQuestions } from '../keep/room-questions.tsx'
import { claimOf, oneService } from '../services.routes.ts'

type Facts = { taken: Taken; today: string }

export const returnView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : {
        title: 'Three short questions',
        body: <Return {...facts} form={view.form} />,
      }

const Return = ({ taken, today, form }: Facts & { form: FormFacts }) => (
  <>
    <FormPage
      action={taken.base}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Three short questions"
      lede={`About ${taken.service.name}. Answer what you can, and leave the rest.`}
      submit="Send"
    >
      <RoomQuestions service={taken.service} form={form} today={today} />
      <Textarea
        name="changed"
        label="Has anything changed? (if you like)"
        hint="The coordinator of your area reads this, and nobody else."
        rows={2}
        value={form.typed['changed']?.[0] ?? ''}
        error={form.errors['changed']}
      />
      <Checkboxes
        name="right"
        values={form.typed['right'] ?? []}
        error={form.errors['right']}
        items={[{ value: 'yes', text: 'Everything else on our page is still right' }]}
      />
      <Details summary="How many peers are you? (if you like)">
        <p>
          Only ever added up for the whole area, to the nearest five, and only when at least three
          groups have said. Nobody sees your number.
        </p>
        <Input
          name="paid"
          label="Paid"
          inputmode="numeric"
          width={3}
          value={form.typed['paid']?.[0] ?? ''}
          error={form.errors['paid']}
        />
        <Input
          name="voluntary"
          label="Voluntary"
          inputmode="numeric"
          width={3}
          value={form.typed['voluntary']?.[0] ?? ''}
          error={form.errors['voluntary']}
        />
      </Details>
    </FormPage>
    <Form action={`${taken.base}/skip`} csrf={form.csrf} once={form.once}>
      <Button variant="secondary">Not this time</Button>
    </Form>
  </>
)

export const returnedView = (taken: Taken | null, view: ViewFacts): PageView =>
  taken === null
    ? linkEndedView(view)
    : {
        title: 'Thank you',
        body: (
          <>
            <h1>Thank you</h1>
            <Lede>That was all. The next one comes when you chose, and you can skip it.</Lede>
            <p>
              <a href={oneService(taken.service.cell, taken.service.id)}>See your page</a>
            </p>
            <p>
              To change the page, or how often we ask:{' '}
              <a href={claimOf(taken.service)}>ask for a link to keep it</a>.
            </p>
          </>
        ),
      }
