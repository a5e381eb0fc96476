import type { FormFacts } from '../../../platform/http/route.ts'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { typedOf } from '../rules/when.ts'

type Props = Pick<FormFacts, 'typed' | 'errors'> & {
  label: string
  /** What stands there already. */
  at?: Date | null
}

/** Which day, and at what time. */
export const When = ({ label, at, typed, errors }: Props) => {
  const said = at ? typedOf(at) : undefined
  const value = (name: keyof NonNullable<typeof said>) => typed[name]?.[0] ?? said?.[name]
  return (
    <>
      <DateInput
        name="on"
        label={label}
        hint="For example, 15 1 2027"
        values={{ day: value('on-day'), month: value('on-month'), year: value('on-year') }}
        error={errors['on-day']}
      />
      <Input
        name="time"
        label="Time"
        hint="For example, 14:30"
        width={5}
        value={value('time')}
        error={errors['time']}
      />
    </>
  )
}
