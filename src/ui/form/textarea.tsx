import { join } from '../join.ts'
import { describedBy, type FieldProps, formGroupClass, HintAndError } from './field.tsx'
import { Label } from './label.tsx'

export type TextareaProps = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  autocomplete?: string | undefined
  spellcheck?: boolean | undefined
}

export function Textarea(props: TextareaProps) {
  const { name, id = name, label, labelSize, heading, hint, error, rows = 5 } = props
  return (
    <div class={formGroupClass(error)}>
      <Label for={id} size={labelSize} heading={heading}>
        {label}
      </Label>
      <HintAndError id={id} hint={hint} error={error} />
      <textarea
        class={join('nhsuk-textarea', error !== undefined && 'nhsuk-textarea--error')}
        id={id}
        name={name}
        rows={rows}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props)}
        autocomplete={props.autocomplete}
      >
        {keepFirstLine(props.value ?? '')}
      </textarea>
    </div>
  )
}

/** HTML drops a line break right after the tag: one more keeps what was typed as it was typed. */
function keepFirstLine(value: string) {
  return /^[\r\n]/.test(value) ? `\n${value}` : value
}
