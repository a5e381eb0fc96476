import { Select } from '../../ui/form/select.tsx'
import { choosable, type Choice } from './rules/audience.ts'

type Props = {
  id: string
  label: string
  value: string
  name?: string
  choices?: readonly Choice[]
  error?: string | undefined
}

/** Who may see one thing: the same words wherever it is asked. */
export const ChooseAudience = ({
  id,
  label,
  value,
  name = 'audience',
  choices = choosable,
  error,
}: Props) => (
  <Select
    name={name}
    id={id}
    label={label}
    value={value}
    error={error}
    items={choices.map((one) => ({ value: one.value, text: one.text }))}
  />
)

/** What each choice means, said once a page. */
export const AudienceMeanings = ({ choices = choosable }: { choices?: readonly Choice[] }) => (
  <dl class="kith-meanings">
    {choices.map(({ text, hint }) => (
      <>
        <dt>{text}</dt>
        <dd>{hint}</dd>
      </>
    ))}
  </dl>
)
