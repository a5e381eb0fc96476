import type { PageView } from '../../../platform/http/route.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { londonDay } from '../../../platform/clock.ts'
import type { Decision, Proposal } from '../proposals.ts'
import type { Said } from '../said.ts'
import type { Seat } from '../seats.ts'
import { proposalPath, proposePath, stewardshipRoutes } from '../stewardship.routes.ts'
import type { Concept } from '../vocabulary.ts'
import { Decided } from './decided.tsx'
import { titleOf } from './in-words.ts'

type Facts = {
  seats: Seat[]
  concepts: Concept[]
  proposals: Proposal[]
  decisions: Decision[]
  dissent: Said[]
}

export const tableView = (facts: Facts): PageView => {
  const open = facts.proposals.filter(
    ({ id }) => !facts.decisions.some((one) => one.proposal === id),
  )
  return {
    title: 'The stewards’ table',
    crumbs: [{ text: 'How Kith works', href: stewardshipRoutes.how }],
    body: (
      <>
        <h1>The stewards’ table</h1>
        <Lede>
          The words and the numbers of Kith are decided here. Anyone who uses Kith can ask for a
          change, and everyone can read what was said.
        </Lede>
        <h2>What is being talked about</h2>
        {open.length === 0 ? <p>Nothing lies on the table today.</p> : null}
        {open.map((proposal) => (
          <OnTheTable proposal={proposal} concepts={facts.concepts} />
        ))}
        <p>
          <a href={proposePath('new')}>Ask for a word that is missing</a>. To change a word, open it
          in <a href={stewardshipRoutes.words}>the list of words</a>. To change a number, open{' '}
          <a href={`${stewardshipRoutes.how}#rules`}>the numbers</a>.
        </p>
        <h2>Who sits here</h2>
        <Seats seats={facts.seats} />
        <h2 id="decided">What was decided</h2>
        {facts.decisions.length === 0 ? <p>Nothing has been decided here yet.</p> : null}
        {facts.decisions.map((decision) => (
          <Decided decision={decision} facts={facts} />
        ))}
      </>
    ),
  }
}

const OnTheTable = ({ proposal, concepts }: { proposal: Proposal; concepts: Concept[] }) => (
  <Card
    heading={<a href={proposalPath(proposal.id)}>{titleOf(proposal, concepts)}</a>}
    headingLevel={3}
  >
    <p dir="auto">{proposal.why}</p>
    <Quiet>
      {proposal.signed ?? 'Somebody who uses Kith'}, {dayInWords(londonDay(proposal.madeAt))}
    </Quiet>
  </Card>
)

const Seats = ({ seats }: { seats: Seat[] }) => {
  const sitting = seats.filter(({ until }) => until === null)
  const peers = sitting.filter(({ peer }) => peer).length
  return sitting.length === 0 ? (
    <p>Nobody sits here yet. Until somebody does, nothing is changed.</p>
  ) : (
    <>
      <p>
        {sitting.length} people, {peers} of them peers. A change needs two of them to say the same,
        and one of the two is a peer. If peers are not the most here, nothing can be decided.
      </p>
      <ul>
        {sitting.map((seat) => (
          <li>
            {seat.name}
            {seat.peer ? ', a peer' : ''}, for {seat.speaksFor}, since {dayInWords(seat.since)}
          </li>
        ))}
      </ul>
    </>
  )
}
