import type { FormFacts } from '../../../../platform/http/route.ts'
import { Textarea } from '../../../../ui/form/textarea.tsx'
import type { ToPublish } from './publish.ts'

/** Who decided, and why: it is part of what is published. */
export const Why = ({ facts, form }: { facts: ToPublish; form: FormFacts }) => {
  const typed = (name: string) => form.typed[name]?.[0] ?? ''
  return (
    <>
      <Textarea
        name="decided-by"
        label="Who decided, and how?"
        hint="For example: the members, by agreement, at two meetings."
        rows={2}
        value={typed('decided-by')}
        error={form.errors['decided-by']}
      />
      <Textarea
        name="why"
        label="Why did you make it?"
        hint="What is different where you are."
        rows={5}
        value={typed('why')}
        error={form.errors['why']}
      />
      {facts.asksKept ? (
        <Textarea
          name="kept-why"
          label="Why did you keep what you kept?"
          hint="One reason for all that has none of its own."
          rows={3}
          value={typed('kept-why')}
          error={form.errors['kept-why']}
        />
      ) : null}
    </>
  )
}
