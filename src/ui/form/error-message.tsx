import type { ComponentChildren } from 'preact'

export type ErrorMessageProps = { id?: string | undefined; children: ComponentChildren }

export function ErrorMessage({ id, children }: ErrorMessageProps) {
  return (
    <span class="nhsuk-error-message" id={id}>
      <span class="nhsuk-u-visually-hidden">Error: </span>
      {children}
    </span>
  )
}
