import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'

export type DetailsProps = {
  summary: ComponentChildren
  open?: boolean | undefined
  /** The heavier look, for a part of the page rather than an aside. */
  expander?: boolean | undefined
  children: ComponentChildren
}

export function Details({ summary, open, expander, children }: DetailsProps) {
  return (
    <details class={join('nhsuk-details', expander && 'nhsuk-expander')} open={open}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div class="nhsuk-details__text">{children}</div>
    </details>
  )
}
