import { join } from '../join.ts'
import { type Choice, Choices } from './choices.tsx'
import { describedBy, type FieldProps, formGroupClass, HintAndError } from './field.tsx'
import { Fieldset } from './fieldset.tsx'

export type RadiosProps = FieldProps & {
  items: Choice[]
  value?: string | undefined
  inline?: boolean | undefined
  small?: boolean | undefined
}

export function Radios(props: RadiosProps) {
  const { name, id = name, label, labelSize, heading, hint, error, items, value } = props
  const look = [props.small && 'nhsuk-radios--small', props.inline && 'nhsuk-radios--inline']
  return (
    <div class={formGroupClass(error)}>
      <Fieldset
        legend={label}
        legendSize={labelSize}
        heading={heading}
        describedBy={describedBy(id, props)}
      >
        <HintAndError id={id} hint={hint} error={error} />
        <div class={join('nhsuk-radios', ...look)} data-module="nhsuk-radios">
          <Choices
            kind="radio"
            id={id}
            name={name}
            items={items}
            chosen={value === undefined ? [] : [value]}
            disabled={props.disabled}
            describedBy={undefined}
          />
        </div>
      </Fieldset>
    </div>
  )
}
