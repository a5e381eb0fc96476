import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { stewardshipRoutes } from '../stewardship.routes.ts'
import { offered, type Concept, type Saying } from '../vocabulary.ts'

type Facts = { concepts: Concept[]; sayings: Saying[] }

export const localView = ({ concepts, sayings }: Facts, { form }: ViewFacts): PageView => ({
  title: 'How people say it where you are',
  crumbs: [
    { text: 'How Kith works', href: stewardshipRoutes.how },
    { text: 'The words', href: stewardshipRoutes.words },
  ],
  body: (
    <>
      <FormPage
        action={stewardshipRoutes.local}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="How people say it where you are"
        lede="Words that people of your place use, in any language. They help people there find it, and are shown to nobody else."
        submit="Add it"
        beside={<a href={stewardshipRoutes.words}>Go back</a>}
      >
        <Input
          name="words"
          label="How do people say it?"
          value={form.typed['words']?.[0] ?? ''}
          error={form.errors['words']}
        />
        <Select
          name="concept"
          label="What do they mean?"
          value={form.typed['concept']?.[0] ?? ''}
          items={[
            { value: '', text: 'Choose' },
            ...offered(concepts).map(({ id, name }) => ({ value: id, text: sentence(name) })),
          ]}
          error={form.errors['concept']}
        />
      </FormPage>
      <h2>Words of your place</h2>
      {sayings.length === 0 ? <p>There are none yet.</p> : null}
      {sayings.map((saying) => (
        <OneSaying saying={saying} concepts={concepts} form={form} />
      ))}
    </>
  ),
})

type OneProps = { saying: Saying; concepts: Concept[]; form: FormFacts }

const OneSaying = ({ saying, concepts, form }: OneProps) => (
  <Card heading={saying.words} headingLevel={3}>
    <p>{sentence(concepts.find(({ id }) => id === saying.concept)?.name ?? '')}</p>
    <Form action={stewardshipRoutes.localAway} csrf={form.csrf} once={form.once}>
      <input type="hidden" name="concept" value={saying.concept} />
      <input type="hidden" name="words" value={saying.words} />
      <Button variant="secondary" small>
        Take it away<span class="nhsuk-u-visually-hidden"> “{saying.words}”</span>
      </Button>
    </Form>
  </Card>
)
