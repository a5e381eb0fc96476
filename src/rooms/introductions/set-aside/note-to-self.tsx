import type { FormFacts } from '../../../platform/http/route.ts'
import { Input } from '../../../ui/form/input.tsx'

/** A few words that only whoever writes them can read, so that they know later who it was. */
export const NoteToSelf = ({ form }: { form: FormFacts }) => (
  <Input
    name="words"
    label="A note to yourself, if you like"
    hint="So that you know later who this was. Only you can read it."
    value={form.typed['words']?.[0] ?? ''}
    error={form.errors['words']}
  />
)
