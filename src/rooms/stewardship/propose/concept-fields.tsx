import type { FormFacts } from '../../../platform/http/route.ts'
import { Input } from '../../../ui/form/input.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { sentence } from '../../../ui/sentence.ts'
import type { Concept } from '../vocabulary.ts'

type Props = {
  /** What it says today, when it is there already. */
  concept: Concept | undefined
  wider: Concept[]
  themes: string[]
  form: FormFacts
}

/** The words of one concept: what it is called, the sentence it makes, and where it belongs. */
export const ConceptFields = ({ concept, wider, themes, form }: Props) => {
  const was = (name: string, now: string | null | undefined) => form.typed[name]?.[0] ?? now ?? ''
  return (
    <>
      <Input
        name="name"
        label="What is it called?"
        hint="As you would say it of yourself. For example, “having nowhere safe to live”."
        value={was('name', concept?.name)}
        error={form.errors['name']}
      />
      <Input
        name="both"
        label="Finish the sentence: “You both …”"
        hint="For example, “have had nowhere safe to live”."
        value={was('both', concept?.youBoth)}
        error={form.errors['both']}
      />
      <Input
        name="hint"
        label="What is it about? You can leave this out"
        value={was('hint', concept?.about)}
        error={form.errors['hint']}
      />
      <Select
        name="theme"
        label="What does it belong with?"
        value={was('theme', concept?.theme)}
        items={[{ value: '', text: 'Choose' }, ...themes.map((value) => ({ value, text: value }))]}
        error={form.errors['theme']}
      />
      <Select
        name="broader"
        label="Is it part of something wider?"
        value={was('broader', concept?.broader)}
        items={[
          { value: '', text: 'No' },
          ...wider.map(({ id, name }) => ({ value: id, text: sentence(name) })),
        ]}
        error={form.errors['broader']}
      />
    </>
  )
}
