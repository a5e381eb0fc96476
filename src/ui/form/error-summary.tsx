import type { ComponentChildren } from 'preact'

export type ErrorItem = { text: string; href?: string | undefined }

export type ErrorSummaryProps = {
  heading?: string | undefined
  errors: ErrorItem[]
  /** A sentence above the list. */
  children?: ComponentChildren
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const { heading = 'There is a problem. What you typed is still here', errors, children } = props
  return (
    <div class="nhsuk-error-summary" data-module="nhsuk-error-summary">
      {/* A child of its own, or focus and alert race and screen readers lose half of it. */}
      <div role="alert">
        <h2 class="nhsuk-error-summary__heading">{heading}</h2>
        <div class="nhsuk-error-summary__body">
          {children ? <p>{children}</p> : null}
          {errors.length > 0 ? <ErrorList errors={errors} /> : null}
        </div>
      </div>
    </div>
  )
}

function ErrorList({ errors }: { errors: ErrorItem[] }) {
  return (
    <ul class="nhsuk-list nhsuk-error-summary__list">
      {errors.map(({ text, href }) => (
        <li>{href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  )
}
