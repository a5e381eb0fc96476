import { join } from '../join.ts'
import { describedBy, type FieldProps, formGroupClass, HintAndError } from './field.tsx'
import { Label } from './label.tsx'

export type SelectItem = { value: string; text: string; disabled?: boolean | undefined }

export type SelectProps = FieldProps & { value?: string | undefined; items: SelectItem[] }

export function Select(props: SelectProps) {
  const { name, id = name, label, labelSize, heading, hint, error, value, items } = props
  return (
    <div class={formGroupClass(error)}>
      <Label for={id} size={labelSize} heading={heading}>
        {label}
      </Label>
      <HintAndError id={id} hint={hint} error={error} />
      <select
        class={join('nhsuk-select', error !== undefined && 'nhsuk-select--error')}
        id={id}
        name={name}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props)}
      >
        {items.map((item) => (
          <option value={item.value} selected={item.value === value} disabled={item.disabled}>
            {item.text}
          </option>
        ))}
      </select>
    </div>
  )
}
