import { join } from '../join.ts'
import { type Choice, Choices } from './choices.tsx'
import { describedBy, type FieldProps, formGroupClass, HintAndError } from './field.tsx'
import { Fieldset } from './fieldset.tsx'

export type CheckboxesProps = Omit<FieldProps, 'label'> & {
  /** The question over them; a single box that asks by itself needs none. */
  label?: FieldProps['label']
  items: Choice[]
  values?: string[] | undefined
  inline?: boolean | undefined
  small?: boolean | undefined
}

export function Checkboxes(props: CheckboxesProps) {
  const { name, id = name, label, labelSize, heading, error } = props
  const described = describedBy(id, props)
  const grouped = label !== undefined
  const boxes = <Boxes {...props} id={id} describedBy={grouped ? undefined : described} />
  return (
    <div class={formGroupClass(error)}>
      {grouped ? (
        <Fieldset legend={label} legendSize={labelSize} heading={heading} describedBy={described}>
          {boxes}
        </Fieldset>
      ) : (
        boxes
      )}
    </div>
  )
}

type BoxesProps = CheckboxesProps & { id: string; describedBy: string | undefined }

function Boxes(props: BoxesProps) {
  const { id, name, hint, error, items, values = [], disabled } = props
  const small = props.small && 'nhsuk-checkboxes--small'
  const inline = props.inline && 'nhsuk-checkboxes--inline'
  return (
    <>
      <HintAndError id={id} hint={hint} error={error} />
      <div class={join('nhsuk-checkboxes', small, inline)} data-module="nhsuk-checkboxes">
        <Choices
          kind="checkbox"
          id={id}
          name={name}
          items={items}
          chosen={values}
          disabled={disabled}
          describedBy={props.describedBy}
        />
      </div>
    </>
  )
}
