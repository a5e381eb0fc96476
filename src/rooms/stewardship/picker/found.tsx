import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { sentence } from '../../../ui/sentence.ts'
import type { Concept } from '../vocabulary.ts'
import type { Picker } from './picker.ts'

/** What may have been meant, or what to do when nothing is like it. */
export const Found = ({
  picker,
  found,
  ticked,
}: {
  picker: Picker
  found: Concept[]
  ticked: string[]
}) =>
  picker.looked === '' ? null : found.length === 0 ? (
    <p role="status">
      We have no words like “<span dir="auto">{picker.looked}</span>” yet. Try another way of saying
      it, or write it in your own words below.
    </p>
  ) : (
    <Checkboxes
      name="concepts"
      id="found"
      label={<>Is it one of these?</>}
      labelSize="m"
      values={ticked}
      items={found.map((concept) => ({
        value: concept.id,
        text: sentence(concept.name),
        hint: hintOf(concept, picker.concepts),
      }))}
    />
  )

/** What it is about, and what it is a part of. */
const hintOf = ({ about, broader }: Concept, concepts: readonly Concept[]): string | undefined => {
  const wider = concepts.find(({ id }) => id === broader)
  return wider ? `${about ?? ''} Part of: ${wider.name}.`.trim() : (about ?? undefined)
}
