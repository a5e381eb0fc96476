import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { offered, type Concept } from '../vocabulary.ts'
import { Found } from './found.tsx'
import type { Picker } from './picker.ts'
import { ThemeFold } from './theme-fold.tsx'

type Props = {
  picker: Picker
  /** What is saved already; what was ticked since comes from the form. */
  chosen: string[]
  form: FormFacts
  /** The address of the page. */
  action: string
}

const tickedIn = ({ typed }: FormFacts, chosen: string[]): string[] =>
  typed['find'] === undefined ? chosen : (typed['concepts'] ?? [])

/** Choosing concepts: found by one's own words, or looked up by theme. Each stands on the page once. */
export const ConceptPicker = ({ picker, chosen, form, action }: Props) => {
  const ticked = tickedIn(form, chosen)
  const byId = new Map(picker.concepts.map((concept) => [concept.id, concept]))
  const conceptsOf = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const kept = ticked.filter((id) => !picker.found.includes(id))
  const shown = new Set([...picker.found, ...kept])
  const rest = offered(picker.concepts).filter(({ id }) => !shown.has(id))
  return (
    <>
      <Finding typed={form.typed['find']?.[0] ?? ''} error={form.errors['find']} />
      <Found picker={picker} found={conceptsOf(picker.found)} ticked={ticked} />
      <Kept concepts={conceptsOf([...new Set(kept)])} />
      <p id="themes">Or look through the list. Each line opens.</p>
      {picker.open.map((theme) => (
        <input type="hidden" name="open" value={theme} />
      ))}
      {themesOf(picker, rest).map((theme, at) => (
        <ThemeFold
          id={`theme-${at + 1}`}
          theme={theme}
          open={picker.open.includes(theme)}
          concepts={rest.filter((concept) => concept.theme === theme)}
          action={action}
        />
      ))}
    </>
  )
}

/** A theme that came later than the list of themes is still listed. */
const themesOf = ({ themes }: Picker, rest: readonly Concept[]): string[] => {
  const used = [...new Set(rest.map(({ theme }) => theme))]
  return [
    ...themes.filter((theme) => used.includes(theme)),
    ...used.filter((one) => !themes.includes(one)),
  ]
}

const Finding = ({ typed, error }: { typed: string; error: string | undefined }) => (
  <>
    <Input
      name="find"
      label="Find it in your own words"
      hint="Spelling does not matter. What you tick stays ticked."
      type="search"
      autocomplete="off"
      spellcheck={false}
      value={typed}
      error={error}
    />
    <Button variant="secondary" name="step" value="find">
      Find
    </Button>
  </>
)

const Kept = ({ concepts }: { concepts: Concept[] }) =>
  concepts.length === 0 ? null : (
    <Checkboxes
      name="concepts"
      id="ticked"
      label="What you have ticked"
      labelSize="m"
      values={concepts.map(({ id }) => id)}
      items={concepts.map((concept) => ({ value: concept.id, text: sentence(concept.name) }))}
    />
  )
