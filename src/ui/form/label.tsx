import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'

export type Size = 's' | 'm' | 'l' | 'xl'
export type HeadingLevel = 1 | 2 | 3

export type LabelProps = {
  for?: string | undefined
  size?: Size | undefined
  /** Wraps the label in a heading: 1 when the question is the whole page. */
  heading?: HeadingLevel | undefined
  id?: string | undefined
  class?: string | undefined
  children: ComponentChildren
}

export function Label({ for: target, size, heading, id, class: extra, children }: LabelProps) {
  const label = (
    <label class={join('nhsuk-label', size && `nhsuk-label--${size}`, extra)} id={id} for={target}>
      {children}
    </label>
  )
  if (heading === undefined) return label
  const Heading = `h${heading}` as const
  return <Heading class="nhsuk-label-wrapper">{label}</Heading>
}
