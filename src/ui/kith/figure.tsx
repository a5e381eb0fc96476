import type { ComponentChildren } from 'preact'

export type FigureProps = {
  /** Left undefined when nobody has said: that is drawn as large as a number. */
  value: number | string | undefined
  /** What is counted, read on from the number. */
  counts: ComponentChildren
  /** Who said so and when, or that nobody has. */
  source: ComponentChildren
}

export function Figure({ value, counts, source }: FigureProps) {
  return (
    <p class="kith-figure">
      <strong class="kith-figure__value">{inWords(value)}</strong>{' '}
      <span class="kith-figure__counts">{counts}</span>{' '}
      <span class="kith-figure__source">{source}</span>
    </p>
  )
}

function inWords(value: FigureProps['value']) {
  if (value === undefined) return 'Not known'
  return typeof value === 'number' ? value.toLocaleString('en-GB') : value
}

export function Figures({ children }: { children: ComponentChildren }) {
  return <div class="kith-figures">{children}</div>
}
