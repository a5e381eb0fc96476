import type { FormFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Radios } from '../../../../ui/form/radios.tsx'
import { Textarea } from '../../../../ui/form/textarea.tsx'
import { standsOn } from '../draft.ts'
import type { DraftItem } from '../items.ts'
import type { Sitting } from '../take-seat.ts'

type Props = { item: DraftItem; sitting: Sitting; form: FormFacts }

/** For those who hold the pen: what becomes of this. */
export const DecideForm = ({ item, sitting, form }: Props) => (
  <Form action={`${sitting.base}/item/${item.id}`} csrf={form.csrf} once={form.once}>
    <h2>Decide</h2>
    <input type="hidden" name="revision" value={String(item.revision)} />
    {item.from ? (
      <Doing item={item} form={form} />
    ) : (
      <input type="hidden" name="doing" value="added" />
    )}
    <Textarea
      name="words"
      label="The words"
      rows={2}
      value={form.typed['words']?.[0] ?? item.words}
      error={form.errors['words']}
    />
    <Textarea
      name="note"
      label="What is meant by it"
      hint="You can leave this empty."
      rows={3}
      value={form.typed['note']?.[0] ?? item.note ?? ''}
      error={form.errors['note']}
    />
    <Textarea
      name="reason"
      label="Why?"
      hint={reasonHint(item, sitting)}
      rows={3}
      value={form.typed['reason']?.[0] ?? item.reason ?? ''}
      error={form.errors['reason']}
    />
    <Button>Save what is decided</Button>
  </Form>
)

const reasonHint = ({ from }: DraftItem, { draft }: Sitting): string => {
  if (standsOn(draft) === null) return 'You can leave this empty.'
  return from
    ? 'It stands beside the words in what is published. What is kept can do without.'
    : 'It stands beside the words in what is published.'
}

const Doing = ({ item, form }: Omit<Props, 'sitting'>) => (
  <Radios
    name="doing"
    label="What is done with it?"
    value={form.typed['doing']?.[0] ?? item.doing ?? undefined}
    error={form.errors['doing']}
    items={[
      { value: 'kept', text: 'Keep it as it is' },
      { value: 'reworded', text: 'Say it in other words' },
      { value: 'left out', text: 'Leave it out' },
    ]}
  />
)

/** What was added here can be taken out again. */
export const RemoveLink = ({ item, sitting }: Omit<Props, 'form'>) => (
  <p>
    <a href={`${sitting.base}/item/${item.id}/remove`}>Take this out of the draft</a>
  </p>
)
