import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { proposalPath } from '../stewardship.routes.ts'

type Props = { id: string; form: FormFacts }

const typed = (form: FormFacts, name: string) => form.typed[name]?.[0] ?? ''

/** Anybody says what they think. It is public, and stays. */
export const ArgueForm = ({ id, form }: Props) => (
  <Form action={proposalPath(id, '/argue')} csrf={form.csrf} once={form.once}>
    <Radios
      name="side"
      label="What do you think?"
      labelSize="m"
      value={typed(form, 'side')}
      items={[
        { value: 'for', text: 'I am for it' },
        { value: 'against', text: 'I am against it' },
        { value: 'neither', text: 'Neither, I want to say something' },
      ]}
      error={form.errors['side']}
    />
    <Textarea
      name="words"
      label="Why?"
      hint="Everyone can read it, for good. Leave out names and private things."
      rows={4}
      value={typed(form, 'words')}
      error={form.errors['words']}
    />
    <Input
      name="signed"
      label="How should it be signed? You can leave this out"
      width={20}
      value={typed(form, 'signed')}
      error={form.errors['signed']}
    />
    <Button variant="secondary" preventDoubleClick>
      Say it
    </Button>
  </Form>
)
