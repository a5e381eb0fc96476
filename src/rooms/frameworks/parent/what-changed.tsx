import { dayInWords } from '../../../ui/day.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { ChangeWords } from '../drafts/changed/change-words.tsx'
import { versionAt } from '../reading/reading.routes.ts'
import type { ParentFacts } from './parent.view.tsx'

const decidedInWords = {
  stay: 'stay as you are',
  follow: 'begin a next version',
  later: 'decide later',
} as const

/** What was decided of it before. */
export const Before = ({ told, parent, newer }: ParentFacts) => {
  const at = newer ?? parent
  const last = told.find(({ version }) => version.slug === at.slug && version.number === at.number)
  return last ? (
    <p>
      On {dayInWords(last.decidedOn)} you chose to {decidedInWords[last.decided]}.{' '}
      {last.why ? <span dir="auto">{last.why}</span> : null} You can choose again.
    </p>
  ) : null
}

/** What the parent was, is now, and says in other words. */
export const What = ({ parent, newer, changes, followed }: ParentFacts) => (
  <>
    <p>
      Yours was adapted from{' '}
      <a href={versionAt(parent)}>
        {parent.title}, version {parent.number}
      </a>
      . {followed.withdrawn ? 'That version was withdrawn. ' : ''}
      {newer ? (
        <>
          Now there is <a href={versionAt(newer)}>version {newer.number}</a>.
        </>
      ) : null}
    </p>
    {newer && changes.length === 0 ? <p>What it says is the same.</p> : null}
    {changes.map((change) => (
      <Card>
        <ChangeWords change={change} />
      </Card>
    ))}
  </>
)
