import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'
import { describedBy, type FieldProps, formGroupClass, HintAndError } from './field.tsx'
import { Label } from './label.tsx'

export type InputProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | undefined
  autocomplete?: string | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined
  spellcheck?: boolean | undefined
  /** How many letters are expected. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  /** For codes and references, which are read letter by letter. */
  code?: boolean | undefined
  prefix?: ComponentChildren
  suffix?: ComponentChildren
  class?: string | undefined
  labelClass?: string | undefined
}

export function Input(props: InputProps) {
  const { name, id = name, label, labelSize, heading, labelClass, hint, error } = props
  return (
    <div class={formGroupClass(error)}>
      <Label for={id} size={labelSize} heading={heading} class={labelClass}>
        {label}
      </Label>
      <HintAndError id={id} hint={hint} error={error} />
      <Affixed prefix={props.prefix} suffix={props.suffix}>
        <InputElement {...props} id={id} />
      </Affixed>
    </div>
  )
}

function InputElement(props: InputProps & { id: string }) {
  const { id, name, spellcheck, value, disabled } = props
  // One of several: the JSX types want to know which.
  const type = (props.type ?? 'text') as 'text'
  return (
    <input
      class={inputClass(props)}
      id={id}
      name={name}
      type={type}
      spellcheck={spellcheck}
      value={value}
      disabled={disabled}
      aria-describedby={describedBy(id, props)}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
    />
  )
}

function inputClass({ code, error, width, class: extra }: InputProps) {
  return join(
    'nhsuk-input',
    code && 'nhsuk-input--code',
    error !== undefined && 'nhsuk-input--error',
    width && `nhsuk-input--width-${width}`,
    extra,
  )
}

type AffixedProps = {
  prefix: ComponentChildren
  suffix: ComponentChildren
  children: ComponentChildren
}

function Affixed({ prefix, suffix, children }: AffixedProps) {
  if (!prefix && !suffix) return <>{children}</>
  return (
    <div class="nhsuk-input-wrapper">
      {prefix ? <Affix kind="prefix">{prefix}</Affix> : null}
      {children}
      {suffix ? <Affix kind="suffix">{suffix}</Affix> : null}
    </div>
  )
}

function Affix({ kind, children }: { kind: 'prefix' | 'suffix'; children: ComponentChildren }) {
  return (
    <div class={`nhsuk-input-wrapper__${kind}`} aria-hidden="true">
      {children}
    </div>
  )
}
