import type { ComponentChildren } from 'preact'

/** Words alone become a paragraph; anything richer is placed as it is. */
export function InsetText({ children }: { children: ComponentChildren }) {
  return (
    <div class="nhsuk-inset-text">
      <span class="nhsuk-u-visually-hidden">Information: </span>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
