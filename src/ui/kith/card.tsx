import type { ComponentChildren } from 'preact'

export type CardProps = {
  heading?: ComponentChildren
  headingLevel?: 2 | 3 | undefined
  id?: string | undefined
  children: ComponentChildren
}

/** One thing of several: a person who said yes, an answer, a place. */
export function Card({ heading, headingLevel = 2, id, children }: CardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div class="kith-card" id={id}>
      {heading ? <Heading dir="auto">{heading}</Heading> : null}
      {children}
    </div>
  )
}
