import type { FormFacts } from '../../../platform/http/route.ts'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { ways } from '../rules/choices.ts'
import type { Draft } from './drafts.ts'

export type PartProps = { draft: Draft; form: FormFacts }

/** What was typed, or what stands in the draft. */
export const typedIn = (form: FormFacts) => (name: string, stands: string | null) =>
  form.typed[name]?.[0] ?? stands ?? ''

export const What = ({ draft, form }: PartProps) => {
  const typed = typedIn(form)
  return (
    <>
      <Input
        name="name"
        label="What is it called?"
        value={typed('name', draft.name)}
        error={form.errors['name']}
      />
      <Input
        name="organisation"
        label="Who runs it?"
        value={typed('organisation', draft.organisation)}
        error={form.errors['organisation']}
      />
      <Select
        name="sector"
        label="What kind of organisation is that?"
        value={typed('sector', draft.sector)}
        error={form.errors['sector']}
        items={[
          { value: '', text: 'Choose one' },
          ...['user-led group', 'charity', 'social care', 'housing', 'NHS'].map((text) => ({
            value: text,
            text,
          })),
        ]}
      />
      <Textarea
        name="words"
        label="What is it, in their own words?"
        rows={5}
        value={typed('words', draft.words)}
        error={form.errors['words']}
      />
      <Radios
        name="how"
        label="How does it meet?"
        value={typed('how', draft.how)}
        error={form.errors['how']}
        items={Object.entries(ways).map(([value, text]) => ({ value, text }))}
      />
      <Textarea
        name="join"
        label="How does somebody come for the first time?"
        rows={2}
        value={typed('join', draft.join)}
        error={form.errors['join']}
      />
    </>
  )
}
