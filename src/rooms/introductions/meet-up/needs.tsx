import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { introductionPath } from '../introductions.routes.ts'

export type NeedsMet = { byMe: string | null; byThem: string | null }
type Data = {
  id: string
  name: string | null
  needs: string | null
  myNeeds: string | null
  needsMet: NeedsMet | null
}

/** What each needs to take part, and how the other says that it is met. */
export const Needs = ({ data, form }: { data: Data; form: FormFacts }) => (
  <>
    {data.needs ? <TheirNeeds data={data} form={form} /> : null}
    {data.myNeeds && data.needsMet?.byThem ? (
      <>
        <h2>What you need, and how it is met</h2>
        <p dir="auto">{data.myNeeds}</p>
        <OwnWords whose={`${data.name ?? 'They'} wrote`}>{data.needsMet.byThem}</OwnWords>
      </>
    ) : null}
  </>
)

const TheirNeeds = ({ data, form }: { data: Data; form: FormFacts }) => (
  <Form action={introductionPath(data.id, '/needs')} csrf={form.csrf} once={form.once}>
    <h2>What {data.name ?? 'they'} may need</h2>
    <p dir="auto">What they need to take part: {data.needs}</p>
    <Textarea
      name="met"
      label="How is this met?"
      hint="For example, the café on Mill Road has no steps. They can read it, and nobody else."
      rows={3}
      value={form.typed['met']?.[0] ?? data.needsMet?.byMe ?? ''}
      error={form.errors['met']}
    />
    <Button variant="secondary" preventDoubleClick>
      Say how it is met
    </Button>
  </Form>
)
