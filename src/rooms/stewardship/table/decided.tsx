import { londonDay } from '../../../platform/clock.ts'
import { dayInWords } from '../../../ui/day.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import type { Decision, Proposal } from '../proposals.ts'
import type { Said } from '../said.ts'
import { proposalPath } from '../stewardship.routes.ts'
import type { Concept } from '../vocabulary.ts'
import { titleOf } from './in-words.ts'

type DecidedProps = {
  decision: Decision
  facts: { proposals: Proposal[]; concepts: Concept[]; dissent: Said[] }
}

/** One thing that was decided, with why, and who objected. */
export const Decided = ({ decision, facts }: DecidedProps) => {
  const proposal = facts.proposals.find(({ id }) => id === decision.proposal)
  const against = facts.dissent.filter(({ proposal: of }) => of === decision.proposal)
  return proposal ? (
    <Card
      heading={<a href={proposalPath(proposal.id)}>{titleOf(proposal, facts.concepts)}</a>}
      headingLevel={3}
    >
      <p>
        <strong>{decision.says === 'yes' ? 'Agreed' : 'Turned down'}</strong>,{' '}
        {dayInWords(londonDay(decision.at))}. <span dir="auto">{decision.why}</span>
      </p>
      {decision.says === 'yes' && against.length > 0 ? (
        <Quiet>Not everyone agrees: {against.map(({ name }) => name).join(', ')} objected.</Quiet>
      ) : null}
    </Card>
  ) : null
}
