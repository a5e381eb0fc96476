import type { ParentChange } from '../../rules/parent-change.ts'

const inWords = {
  reworded: 'It says this in other words now',
  'left out': 'It does not have this any more',
  added: 'It says this now',
} as const

/** One thing that a parent changed: what it said, what it says, and why. */
export const ChangeWords = ({ change }: { change: ParentChange }) => (
  <>
    <h2>{inWords[change.kind]}</h2>
    {change.before ? (
      <p>
        Before:{' '}
        <span class="kith-own-words" dir="auto">
          {change.before.words}
        </span>
      </p>
    ) : null}
    {change.now ? (
      <p>
        Now:{' '}
        <strong class="kith-own-words" dir="auto">
          {change.now.words}
        </strong>
      </p>
    ) : null}
    {change.why.map((why) => (
      <p class="kith-quiet">
        Why: <span dir="auto">{why}</span>
      </p>
    ))}
  </>
)
