import type { ViewFacts } from '../../../../platform/http/route.ts'
import { Input } from '../../../../ui/form/input.tsx'
import { When } from '../../proposing/when.tsx'

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
export const WhenFields = ({ group, typed, errors }: Props) => (
  <>
    <When label="When does it next meet?" at={group.next} typed={typed} errors={errors} />
    <Input
      name="rhythm"
      label="How often does it meet?"
      hint="For example, every Tuesday at eleven"
      value={typed['rhythm']?.[0] ?? group.rhythm ?? ''}
      error={errors['rhythm']}
    />
  </>
)
