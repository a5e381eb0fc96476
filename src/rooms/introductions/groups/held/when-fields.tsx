import type { ViewFacts } from '../../../../platform/http/route.ts'
import { Input } from '../../../../ui/form/input.tsx'
import { londonParts } from '../when-words.ts'

export type Group = {
  id: string
  name: string
  holder: string | null
  rhythm: string | null
  next: Date | null
  way: string | null
  justCome: boolean | null
}

type Props = Pick<ViewFacts['form'], 'typed' | 'errors'> & { group: Group }

/** When a group next meets, and how often. */
export const WhenFields = ({ group, typed, errors }: Props) => {
  const next = group.next ? londonParts(group.next) : undefined
  return (
    <>
      <Input
        name="date"
        label="Day of the next meeting"
        hint="For example, 2027-01-15"
        width={10}
        value={typed['date']?.[0] ?? next?.date}
        error={errors['date']}
      />
      <Input
        name="time"
        label="Time"
        hint="For example, 14:30"
        width={5}
        value={typed['time']?.[0] ?? next?.time}
        error={errors['time']}
      />
      <Input
        name="rhythm"
        label="How often does it meet?"
        hint="For example, every Tuesday at eleven"
        value={typed['rhythm']?.[0] ?? group.rhythm ?? ''}
        error={errors['rhythm']}
      />
    </>
  )
}
