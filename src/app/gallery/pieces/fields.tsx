import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import type { Piece } from './piece.ts'

const ways = [
  { value: 'walking', text: 'Walking together' },
  { value: 'phone', text: 'On the phone', hint: 'They ring you.' },
  { divider: 'or' },
  { value: 'any', text: 'Any way' },
]
const someWays = ways.slice(0, 2)
const day = { day: '31', month: '3', year: '2027' }

/** What is filled in: as it stands, and with something to mend. */
export const fields: readonly Piece[] = [
  {
    name: 'Input',
    draw: () => (
      <>
        <Input name="input-1" label="The name you go by" hint="Any name you choose." width={20} />
        <Input
          name="input-2"
          label="Time"
          value="25:99"
          error="Write a time, like 14:30"
          width={5}
        />
        <Input name="input-3" label="Money" prefix="£" suffix="a year" value="12" width={5} />
      </>
    ),
  },
  {
    name: 'Textarea',
    draw: () => (
      <>
        <Textarea name="textarea-1" label="Your own words" rows={3} value="I make strong tea." />
        <Textarea name="textarea-2" label="Why?" rows={2} error="Say why, in a few words" />
      </>
    ),
  },
  {
    name: 'Select',
    draw: () => (
      <>
        <Select
          name="select-1"
          label="Who may see it?"
          items={[{ value: 'me', text: 'Only me' }]}
        />
        <Select
          name="select-2"
          label="How many have you room for?"
          error="Choose how many people you have room for"
          items={[{ value: '', text: 'Choose' }]}
        />
      </>
    ),
  },
  {
    name: 'Checkboxes',
    draw: () => (
      <>
        <Checkboxes name="boxes-1" label="How would you meet?" values={['phone']} items={ways} />
        <Checkboxes
          name="boxes-2"
          label="Tick one"
          error="Tick one or more"
          small
          items={someWays}
        />
      </>
    ),
  },
  {
    name: 'Radios',
    draw: () => (
      <>
        <Radios name="radios-1" label="How?" value="walking" items={ways} />
        <Radios name="radios-2" label="In a row?" inline error="Choose one" items={someWays} />
      </>
    ),
  },
  {
    name: 'DateInput',
    draw: () => (
      <>
        <DateInput name="date-1" label="Until when?" values={day} />
        <DateInput name="date-2" label="From when?" values={day} error="Write a real date" />
      </>
    ),
  },
]
