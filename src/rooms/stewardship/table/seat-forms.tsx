import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import type { Says } from '../rules/decide.ts'
import { proposalPath } from '../stewardship.routes.ts'

type Props = { id: string; form: FormFacts }

const typed = (form: FormFacts, name: string) => form.typed[name]?.[0] ?? ''

/** A steward says yes or objects, once, with a reason that everybody can read. */
export const SayForm = ({ id, form }: Props) => (
  <Form action={proposalPath(id, '/say')} csrf={form.csrf} once={form.once}>
    <Radios
      name="says"
      label="From your seat"
      labelSize="m"
      hint="You say it once, and it stays. If you object, your reason is kept beside what is decided."
      value={typed(form, 'says')}
      items={[
        { value: 'yes', text: 'Yes' },
        { value: 'object', text: 'I object' },
      ]}
      error={form.errors['says']}
    />
    <Textarea
      name="because"
      label="Your reason"
      rows={3}
      value={typed(form, 'because')}
      error={form.errors['because']}
    />
    <Button preventDoubleClick>Say it from my seat</Button>
  </Form>
)

/** Whoever has spoken writes down what was decided. */
export const DecideForm = ({ id, says, form }: Props & { says: Says }) => (
  <Form action={proposalPath(id, '/decide')} csrf={form.csrf} once={form.once}>
    <Textarea
      name="decided"
      label={says === 'yes' ? 'It is agreed. Why?' : 'It is turned down. Why?'}
      hint="Write it for those who will read it years from now. It stays as you write it."
      rows={4}
      value={typed(form, 'decided')}
      error={form.errors['decided']}
    />
    <Button preventDoubleClick>Write it down</Button>
  </Form>
)

export const FoldForm = ({ id, what, form }: Props & { what: string }) => (
  <Form action={proposalPath(id, '/fold')} csrf={form.csrf} once={form.once}>
    <input type="hidden" name="what" value={what} />
    <Input
      name="folded"
      id={`folded-${what}`}
      label="Why? Everyone can read your reason"
      hint="For words that name somebody, or that could hurt them. Not for words you disagree with."
      value=""
      error={form.errors['folded']}
    />
    <Button variant="secondary" small>
      Fold them away
    </Button>
  </Form>
)
