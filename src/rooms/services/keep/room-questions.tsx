import type { FormFacts } from '../../../platform/http/route.ts'
import { monthInWords } from '../../../ui/day.ts'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Select } from '../../../ui/form/select.tsx'
import type { Service } from '../listing.ts'
import { monthsAfter } from '../rules/fresh.ts'

export const roomChoices = {
  room: 'Yes, there is room',
  full: 'No, we are full',
  unknown: 'We cannot say',
} as const

export const waitChoices = {
  unknown: 'We cannot say',
  '0': 'No wait',
  '1': 'About a week',
  '2': 'About 2 weeks',
  '4': 'About a month',
  '8': 'About 2 months',
  '13': 'About 3 months',
  '26': 'About half a year',
  '52': 'About a year',
} as const

/** The first days of the next twelve months. */
export const nextMonths = (today: string): string[] =>
  Array.from({ length: 12 }, (_, n) => monthsAfter(`${today.slice(0, 7)}-01`, n + 1))

type Props = { service: Service; form: FormFacts; today: string }

/** Room, places and wait: "full until March" is an answer. */
export const RoomQuestions = ({ service, form, today }: Props) => {
  const typed = (name: string, stands: string) => form.typed[name]?.[0] ?? stands
  return (
    <>
      <Radios
        name="room"
        label="Is there room just now?"
        labelSize="m"
        value={form.typed['room']?.[0]}
        error={form.errors['room']}
        items={Object.entries(roomChoices).map(([value, text]) => ({ value, text }))}
      />
      <Input
        name="places"
        label="If there is: for how many? (if you know)"
        inputmode="numeric"
        width={3}
        value={typed('places', '')}
        error={form.errors['places']}
      />
      <Select
        name="until"
        label="If you are full: until when?"
        value={typed('until', '')}
        error={form.errors['until']}
        items={[
          { value: '', text: 'We cannot say' },
          ...nextMonths(today).map((day) => ({ value: day, text: monthInWords(day) })),
        ]}
      />
      <Select
        name="wait"
        label="How long is the wait?"
        value={typed('wait', 'unknown')}
        error={form.errors['wait']}
        items={Object.entries(waitChoices)
          // Whole numbers come first among the keys of an object: what cannot be said stands first here.
          .toSorted(([a], [b]) => Number(b === 'unknown') - Number(a === 'unknown'))
          .map(([value, text]) => ({ value, text }))}
      />
      <Input
        name="by"
        label="Who says so?"
        hint="No name is needed. Like: the members, or the coordinator."
        width={20}
        value={typed('by', service.saidBy ?? 'the members')}
        error={form.errors['by']}
      />
    </>
  )
}
