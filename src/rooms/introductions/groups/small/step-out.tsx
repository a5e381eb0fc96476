import type { FormFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { smallGroupPath } from '../../introductions.routes.ts'

/** The way out, in the words of the moment. */
export const StepOut = ({
  data,
  form,
  text,
}: {
  data: { id: string }
  form: FormFacts
  text: string
}) => (
  <Form action={smallGroupPath(data.id, '/leave')} csrf={form.csrf} once={form.once}>
    <Button variant="secondary">{text}</Button>
  </Form>
)
