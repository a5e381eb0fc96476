import type { ComponentChildren } from 'preact'
import { Button } from '../form/button.tsx'

export type DoorProps = {
  heading: string
  href: string
  /** What the button says. */
  action: string
  /** One quiet line below the button. */
  note?: ComponentChildren
  children: ComponentChildren
}

export function Door({ heading, href, action, note, children }: DoorProps) {
  return (
    <section class="kith-door">
      <h2>{heading}</h2>
      <p>{children}</p>
      <Button href={href}>{action}</Button>
      {note ? <p class="kith-quiet">{note}</p> : null}
    </section>
  )
}

/** The doors of the front page, side by side where there is room. */
export function Doors({ children }: { children: ComponentChildren }) {
  return <div class="kith-doors">{children}</div>
}
