import { Select } from '../../ui/form/select.tsx'
import { choosable } from './rules/audience.ts'

type Props = { id: string; label: string; value: string; error?: string | undefined }

/** Who may see one thing: the same words wherever it is asked. */
export const ChooseAudience = ({ id, label, value, error }: Props) => (
  <Select
    name="audience"
    id={id}
    label={label}
    value={value}
    error={error}
    items={choosable.map((one) => ({ value: one.value, text: one.text }))}
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
