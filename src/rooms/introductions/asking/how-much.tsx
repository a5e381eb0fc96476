import { Select } from '../../../ui/form/select.tsx'
import type { Weight } from '../rules/fit.ts'

const weightChoices: { value: Weight; text: string }[] = [
  { value: 'must', text: 'It must be so' },
  { value: 'matters', text: 'It matters to me' },
  { value: 'nice', text: 'It would be nice' },
]

type Props = {
  name: string
  id?: string
  value: string
  label?: string
  error?: string | undefined
}

/** How much one thing matters: the same words wherever it is asked. */
export const HowMuch = ({
  name,
  id = name,
  value,
  label = 'How much does it matter?',
  error,
}: Props) => (
  <Select name={name} id={id} label={label} value={value} items={weightChoices} error={error} />
)
