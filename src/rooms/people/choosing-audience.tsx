import { Select } from '../../ui/form/select.tsx'
import { choosable, type Audience } from './rules/audience.ts'

type Props = { name: string; label: string; value: string; error?: string | undefined; leaveOut?: Audience[] }

/** Who may see one thing: the same words wherever it is asked. */
export const ChooseAudience = ({ name, label, value, error, leaveOut = [] }: Props) => (
  <Select
    name={name}
    label={label}
    value={value}
    error={error}
    items={choosable.filter((one) => !leaveOut.includes(one.value)).map(({ value, text }) => ({ value, text }))}
  />
)

/** What each choice means, said once a page. */
export const AudienceMeanings = () => (
  <dl class="kith-meanings">
    {choosable.map(({ text, hint }) => (
      <>
        <dt>{text}</dt>
        <dd>{hint}</dd>
      </>
    ))}
  </dl>
)
