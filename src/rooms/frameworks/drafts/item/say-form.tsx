import type { FormFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Checkboxes } from '../../../../ui/form/checkboxes.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Radios } from '../../../../ui/form/radios.tsx'
import { Textarea } from '../../../../ui/form/textarea.tsx'
import type { DraftItem } from '../items.ts'
import type { Sitting } from '../take-seat.ts'

type Props = { item: DraftItem; sitting: Sitting; form: FormFacts }

/** For everybody who sits at the draft: what they think of this. */
export const SayForm = ({ item, sitting, form }: Props) => (
  <Form action={`${sitting.base}/item/${item.id}/say`} csrf={form.csrf} once={form.once}>
    <h3>Say what you think</h3>
    <Radios
      name="says"
      label="Do you comment, propose or object?"
      small
      value={form.typed['says']?.[0] ?? 'comment'}
      error={form.errors['says']}
      items={[
        { value: 'comment', text: 'I have a comment' },
        { value: 'propose', text: 'I propose other words' },
        { value: 'object', text: 'I object' },
      ]}
    />
    <Textarea
      name="said"
      label="What do you think, and why?"
      rows={3}
      value={form.typed['said']?.[0] ?? ''}
      error={form.errors['said']}
    />
    <Textarea
      name="wording"
      label="The words you would have instead"
      hint="Only if you propose other words."
      rows={2}
      value={form.typed['wording']?.[0] ?? ''}
      error={form.errors['wording']}
    />
    <Checkboxes
      name="publish"
      hint={`Only if you object. It stands there under the name you have here: ${sitting.seat.name}.`}
      values={form.typed['publish'] ?? []}
      error={form.errors['publish']}
      items={[{ value: 'yes', text: 'If it is not settled, publish my objection beside it' }]}
    />
    <Button variant="secondary">Say it</Button>
  </Form>
)
