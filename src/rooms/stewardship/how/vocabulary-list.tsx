import type { Concept } from '../vocabulary.ts'

const themesOf = (concepts: Concept[]) => [...new Set(concepts.map(({ theme }) => theme))]

export const Vocabulary = ({ concepts }: { concepts: Concept[] }) =>
  concepts.length === 0 ? (
    <p>The stewards have not written the first list yet. You can still ask in your own words.</p>
  ) : (
    <>
      <p>
        There are {concepts.length} to choose from, in plain words and not in the words of a
        diagnosis. You can always add your own.
      </p>
      {themesOf(concepts).map((theme) => (
        <Theme name={theme} concepts={concepts.filter((concept) => concept.theme === theme)} />
      ))}
    </>
  )

const Theme = ({ name, concepts }: { name: string; concepts: Concept[] }) => (
  <>
    <h3>{name}</h3>
    <ul>
      {concepts.map((concept) => (
        <li>
          {concept.name}
          {concept.about ? <span class="kith-quiet"> {concept.about}</span> : null}
        </li>
      ))}
    </ul>
  </>
)
