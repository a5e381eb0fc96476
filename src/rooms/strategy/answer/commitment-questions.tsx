import type { FormFacts } from '../../../platform/http/route.ts'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import type { Commitment } from '../rules/commitment.ts'
import type { Sent } from './commitment-fields.ts'

type Props = { form: FormFacts; had?: Commitment | undefined }

/** What was typed stands again; before that, what a draft holds already. */
const first = ({ form, had }: Props, name: keyof Sent): string => {
  const typed = form.typed[name]?.[0]
  if (typed !== undefined) return typed
  const [year = '', month = '', day = ''] = had?.dueOn?.split('-') ?? []
  const kept: Sent = {
    what: had?.what ?? '',
    owner: had?.owner ?? '',
    'due-day': day,
    'due-month': month,
    'due-year': year,
    money: had?.money ?? '',
    'who-decided': had?.whoDecided ?? '',
  }
  return kept[name]
}

export const CommitmentQuestions = (props: Props) => {
  const { errors } = props.form
  return (
    <>
      <Textarea
        name="what"
        label="What will you do?"
        hint="One thing that others can see being done."
        rows={3}
        value={first(props, 'what')}
        error={errors['what']}
      />
      <Input
        name="owner"
        label="Who answers for it?"
        hint="A name or a post. Without one it is kept, and not published."
        value={first(props, 'owner')}
        error={errors['owner']}
      />
      <DueOn {...props} />
      <Input
        name="money"
        label="What money is behind it?"
        hint="Leave it empty, and the page reads: not said."
        value={first(props, 'money')}
        error={errors['money']}
      />
      <Textarea
        name="who-decided"
        label="Who decided this, and who of them was paid to?"
        hint="For example: six peers, paid for their time, and the board."
        rows={2}
        value={first(props, 'who-decided')}
        error={errors['who-decided']}
      />
    </>
  )
}

const DueOn = (props: Props) => {
  const { errors } = props.form
  return (
    <DateInput
      name="due"
      label="By when?"
      labelSize="s"
      hint="For example 31 3 2027. Without a day it is kept, and not published."
      values={{
        day: first(props, 'due-day'),
        month: first(props, 'due-month'),
        year: first(props, 'due-year'),
      }}
      error={errors['due-day'] ?? errors['due-month'] ?? errors['due-year']}
    />
  )
}
