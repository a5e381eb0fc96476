import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { Fold } from '../../../ui/kith/fold.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { broaderOf, familyOf } from '../rules/broader.ts'
import type { Concept } from '../vocabulary.ts'

type Props = { id: string; theme: string; open: boolean; concepts: Concept[]; action: string }

/** One theme: what is part of something wider stands under it. */
export const ThemeFold = ({ id, theme, open, concepts, action }: Props) => (
  <Fold
    id={id}
    heading={theme}
    note={`${concepts.length} to choose from`}
    open={open}
    action={action}
  >
    <div role="group" aria-label={theme}>
      {familiesOf(concepts).map(([widest, ...narrower]) => (
        <>
          <Some concepts={[widest!]} id={`${id}-${widest!.id}`} />
          {narrower.length > 0 ? (
            <div class="kith-narrower">
              <Some concepts={narrower} id={`${id}-in-${widest!.id}`} />
            </div>
          ) : null}
        </>
      ))}
    </div>
  </Fold>
)

/** Each with all that is part of it, so far as they are here. */
const familiesOf = (concepts: Concept[]): Concept[][] => {
  const families = new Map<string, Concept[]>()
  const family = familyOf(concepts)
  for (const concept of concepts) {
    const top = broaderOf(family, concept.id).findLast((id) =>
      concepts.some((one) => one.id === id),
    )
    const head = top ?? concept.id
    families.set(head, [...(families.get(head) ?? []), concept])
  }
  return [...families.values()]
}

const Some = ({ concepts, id }: { concepts: Concept[]; id: string }) => (
  <Checkboxes
    name="concepts"
    id={id}
    items={concepts.map((concept) => ({ value: concept.id, text: sentence(concept.name) }))}
  />
)
