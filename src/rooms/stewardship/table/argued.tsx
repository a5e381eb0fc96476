import { londonDay } from '../../../platform/clock.ts'
import type { FormFacts } from '../../../platform/http/route.ts'
import { dayInWords } from '../../../ui/day.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { Argument } from '../said.ts'
import type { Facts } from './facts.ts'
import { foldedWords, MayFold, signedBy } from './fold-away.tsx'

const sides: Record<string, string> = { for: 'For it', against: 'Against it', neither: 'Neither' }

type OneProps = { argument: Argument; facts: Facts; form: FormFacts }

export const OneArgument = ({ argument, facts, form }: OneProps) => {
  const away = facts.folded[argument.id]
  return (
    <Card heading={sides[argument.side]} headingLevel={3}>
      {away ? (
        <p>{foldedWords(away)}</p>
      ) : (
        <OwnWords whose={`${signedBy(argument.signed)}, ${dayInWords(londonDay(argument.at))}`}>
          {argument.words}
        </OwnWords>
      )}
      {away ? null : <MayFold what={argument.id} facts={facts} form={form} />}
    </Card>
  )
}
