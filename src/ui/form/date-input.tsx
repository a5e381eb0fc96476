import { describedBy, type FieldProps, formGroupClass, HintAndError } from './field.tsx'
import { Fieldset } from './fieldset.tsx'
import { Input } from './input.tsx'

export type DatePart = 'day' | 'month' | 'year'

export type DateInputProps = FieldProps & {
  /** As typed, so that nothing is lost when it was not a date. */
  values?: Partial<Record<DatePart, string | undefined>> | undefined
  /** The parts that are wrong; all of them when none is named. */
  wrong?: DatePart[] | undefined
  parts?: DatePart[] | undefined
  /** For a person's own date of birth. */
  birthday?: boolean | undefined
}

/** Inputs are named `name-day`, `name-month` and `name-year`; their ids are the same. */
export function DateInput(props: DateInputProps) {
  const { name, id = name, label, labelSize, heading, hint, error } = props
  const { parts = ['day', 'month', 'year'] } = props
  return (
    <div class={formGroupClass(error)}>
      {/* The role makes JAWS read hint and error for a group of text inputs. */}
      <Fieldset
        legend={label}
        legendSize={labelSize}
        heading={heading}
        role="group"
        describedBy={describedBy(id, props)}
      >
        <HintAndError id={id} hint={hint} error={error} />
        <div class="nhsuk-date-input" id={id}>
          {parts.map((part) => (
            <Part {...props} id={id} part={part} />
          ))}
        </div>
      </Fieldset>
    </div>
  )
}

const partLabels = { day: 'Day', month: 'Month', year: 'Year' }

type PartProps = DateInputProps & { id: string; part: DatePart }

function Part({ id, name, part, values, error, wrong, disabled, birthday }: PartProps) {
  const isWrong = error !== undefined && (wrong === undefined || wrong.includes(part))
  return (
    <div class="nhsuk-date-input__item">
      <Input
        id={`${id}-${part}`}
        name={`${name}-${part}`}
        label={partLabels[part]}
        labelClass="nhsuk-date-input__label"
        error={isWrong || undefined}
        value={values?.[part]}
        inputmode="numeric"
        width={part === 'year' ? 4 : 2}
        autocomplete={birthday ? `bday-${part}` : undefined}
        disabled={disabled}
        class="nhsuk-date-input__input"
      />
    </div>
  )
}
