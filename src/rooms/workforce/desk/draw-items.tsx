import type { FormFacts } from '../../../platform/http/route.ts'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import type { Cited } from '../../frameworks/frameworks.ts'
import type { Statement } from '../statements.ts'
import { drawPath } from '../workforce.routes.ts'

type Item = { item: string; words: string }

/** What a role statement is adapted from, and what it may draw on. */
export type Drawing = {
  from: Statement | null
  chosen: Cited[]
  version: Cited | null
  items: Item[]
}

/** Items of a version to tick; or, before one is opened, the versions that hold here. */
export const DrawItems = ({ data, form }: { data: Drawing; form: FormFacts }) => {
  const { version, items, chosen, from } = data
  if (version)
    return (
      <>
        <input type="hidden" name="version" value={version.version} />
        <Checkboxes
          name="items"
          label={`What does it draw on, of “${version.title}”, version ${version.number}?`}
          hint="Tick what this role is about. It goes on saying which version that was."
          values={form.typed['items'] ?? []}
          items={items.map(({ item, words }) => ({ value: item, text: words }))}
        />
      </>
    )
  return chosen.length === 0 ? null : (
    <>
      <h2>Draw on what your place has chosen</h2>
      <p>Before you write: each of these opens this page again with what it says, to tick.</p>
      <ul>
        {chosen.map((one) => (
          <li>
            <a href={drawPath(one.version, from?.id)}>
              {one.title}, version {one.number}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
