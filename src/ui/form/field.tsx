import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'
import { ErrorMessage } from './error-message.tsx'
import { Hint } from './hint.tsx'
import type { HeadingLevel, Size } from './label.tsx'

/** What every field is given. */
export type FieldProps = {
  name: string
  label: ComponentChildren
  labelSize?: Size | undefined
  /** Makes the label a heading: 1 when the question is the whole page. */
  heading?: HeadingLevel | undefined
  hint?: ComponentChildren
  /** What to say about it; `true` marks the field and leaves the words to its group. */
  error?: string | true | undefined
  /** The input's id, and what the error summary links to; the name when it is left out. */
  id?: string | undefined
  disabled?: boolean | undefined
}

export function formGroupClass(error: FieldProps['error']) {
  return join('nhsuk-form-group', error !== undefined && 'nhsuk-form-group--error')
}

export function describedBy(id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return join(Boolean(hint) && `${id}-hint`, typeof error === 'string' && `${id}-error`)
}

type HintAndErrorProps = Pick<FieldProps, 'hint' | 'error'> & { id: string }

export function HintAndError({ id, hint, error }: HintAndErrorProps) {
  return (
    <>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {typeof error === 'string' ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
    </>
  )
}
