import type { ComponentChildren } from 'preact'

export type ColumnsProps = {
  /** What stands beside on a wide screen, and after on a narrow one. */
  beside: ComponentChildren
  children: ComponentChildren
}

export function Columns({ beside, children }: ColumnsProps) {
  return (
    <div class="kith-columns">
      <div class="kith-columns__main">{children}</div>
      <div class="kith-columns__beside">{beside}</div>
    </div>
  )
}
