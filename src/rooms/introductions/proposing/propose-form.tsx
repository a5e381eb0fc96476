import type { ComponentChildren } from 'preact'
import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { When } from './when.tsx'

type Props = {
  action: string
  form: FormFacts
  heading: string
  ways: { value: string; text: string }[]
  /** What makes for a good first meeting. */
  children: ComponentChildren
}

/** A time and place, put to the other, or to everyone in a small group. */
export const ProposeForm = ({ action, form, heading, ways, children }: Props) => (
  <Form action={action} csrf={form.csrf} once={form.once}>
    <h3>{heading}</h3>
    <p>{children}</p>
    <When label="Which day?" typed={form.typed} errors={form.errors} />
    <Radios
      name="way"
      label="How"
      value={form.typed['way']?.[0]}
      error={form.errors['way']}
      items={ways}
    />
    <Textarea
      name="words"
      label="Where, and what you hope for"
      rows={3}
      value={form.typed['words']?.[0] ?? ''}
      error={form.errors['words']}
    />
    <Button variant="secondary" preventDoubleClick>
      Propose this
    </Button>
  </Form>
)
