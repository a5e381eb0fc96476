import type { ComponentChildren } from 'preact'

export type WarningCalloutProps = {
  heading?: string | undefined
  headingLevel?: 2 | 3 | 4 | undefined
  children: ComponentChildren
}

export function WarningCallout({ heading, headingLevel = 3, children }: WarningCalloutProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div class="nhsuk-card nhsuk-card--warning">
      <div class="nhsuk-card__content">
        {heading ? <Heading class="nhsuk-card__heading">{sayImportant(heading)}</Heading> : null}
        {typeof children === 'string' ? (
          <p class="nhsuk-card__description">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  )
}

// Keeps VoiceOver from stopping between the two; not in ARIA yet, so its types do not know it.
const readAsOne: object = { role: 'text' }

/** Colour alone says "important" to those who see it; the others hear it once. */
function sayImportant(heading: string) {
  if (/[Ii]mportant/.test(heading)) return heading
  return (
    <span {...readAsOne}>
      <span class="nhsuk-u-visually-hidden">Important: </span>
      {heading}
    </span>
  )
}
