import { londonDay } from '../../../platform/clock.ts'
import type { FormFacts } from '../../../platform/http/route.ts'
import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { Proposal } from '../proposals.ts'
import type { Concept } from '../vocabulary.ts'
import type { Facts } from './facts.ts'
import { foldedWords, MayFold, signedBy } from './fold-away.tsx'
import { titleOf } from './in-words.ts'

/** What is asked for, by whom and why. */
export const Asked = ({ facts, form }: { facts: Facts; form: FormFacts }) => {
  const { proposal, concepts, folded, decision } = facts
  if (folded[proposal.id])
    return (
      <>
        <h1>Something put to the stewards</h1>
        <p>{foldedWords(folded[proposal.id]!)}</p>
      </>
    )
  return (
    <>
      <h1>{titleOf(proposal, concepts)}</h1>
      {rowsOf(proposal, concepts).length > 0 ? (
        <SummaryList rows={rowsOf(proposal, concepts)} />
      ) : null}
      <OwnWords whose={`${signedBy(proposal.signed)}, ${dayInWords(londonDay(proposal.madeAt))}`}>
        {proposal.why}
      </OwnWords>
      {decision ? null : <MayFold what={proposal.id} facts={facts} form={form} />}
    </>
  )
}

const rowsOf = (proposal: Proposal, concepts: readonly Concept[]) =>
  proposal.kind === 'new' || proposal.kind === 'change'
    ? [
        { key: 'Called', value: proposal.name! },
        { key: 'You both', value: proposal.youBoth! },
        { key: 'About', value: proposal.about ?? 'Nothing more' },
        { key: 'Belongs with', value: proposal.theme! },
        {
          key: 'Part of',
          value: concepts.find(({ id }) => id === proposal.broader)?.name ?? 'Nothing wider',
        },
      ]
    : []
