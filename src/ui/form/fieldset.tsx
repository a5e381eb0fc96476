import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'
import type { HeadingLevel, Size } from './label.tsx'

export type LegendProps = {
  legend: ComponentChildren
  legendSize?: Size | undefined
  /** Puts a heading in the legend: 1 when the question is the whole page. */
  heading?: HeadingLevel | undefined
}

export type FieldsetProps = LegendProps & {
  describedBy?: string | undefined
  role?: 'group' | undefined
  children?: ComponentChildren
}

export function Fieldset({ describedBy, role, children, ...legend }: FieldsetProps) {
  return (
    <fieldset class="nhsuk-fieldset" role={role} aria-describedby={describedBy}>
      <Legend {...legend} />
      {children}
    </fieldset>
  )
}

export function Legend({ legend, legendSize, heading }: LegendProps) {
  const sized = legendSize && `nhsuk-fieldset__legend--${legendSize}`
  const Heading = `h${heading ?? 1}` as const
  return (
    <legend class={join('nhsuk-fieldset__legend', sized)}>
      {heading === undefined ? legend : <Heading class="nhsuk-fieldset__heading">{legend}</Heading>}
    </legend>
  )
}
