import type { ComponentChildren } from 'preact'

/** The sentence below the heading that says what the page is for. */
export function Lede({ children }: { children: ComponentChildren }) {
  return <p class="kith-lede">{children}</p>
}

/** What may be skipped: times, sources, small conditions. */
export function Quiet({ children }: { children: ComponentChildren }) {
  return <p class="kith-quiet">{children}</p>
}
