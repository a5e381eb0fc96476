import { londonDay } from '../../../platform/clock.ts'
import { dayInWords } from '../../../ui/day.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import type { Decision, Proposal } from '../proposals.ts'
import type { Said } from '../said.ts'
import { proposalPath } from '../stewardship.routes.ts'
import { titleOf } from '../table/in-words.ts'
import type { Concept } from '../vocabulary.ts'

export type Event = { proposal: Proposal; decision: Decision | null }
type Props = { event: Event; facts: { concepts: Concept[]; stances: Said[] } }

/** One thing that was asked about a word, and what became of it. */
export const OneEvent = ({ event: { proposal, decision }, facts }: Props) => {
  const against = facts.stances.filter(
    (one) => one.proposal === proposal.id && one.says === 'object',
  )
  return (
    <Card
      heading={<a href={proposalPath(proposal.id)}>{titleOf(proposal, facts.concepts)}</a>}
      headingLevel={3}
    >
      {decision ? (
        <>
          <p>
            {decision.says === 'yes' ? 'Agreed' : 'Turned down'},{' '}
            {dayInWords(londonDay(decision.at))}. <span dir="auto">{decision.why}</span>
          </p>
          {decision.was ? <Quiet>What stood before: {decision.was}</Quiet> : null}
        </>
      ) : (
        <p>It is being talked about, since {dayInWords(londonDay(proposal.madeAt))}.</p>
      )}
      {against.map(({ name, words }) => (
        <Quiet>
          {name} objected: <span dir="auto">{words}</span>
        </Quiet>
      ))}
    </Card>
  )
}
