import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'

export type HintProps = {
  id?: string | undefined
  class?: string | undefined
  children: ComponentChildren
}

export function Hint({ id, class: extra, children }: HintProps) {
  return (
    <div class={join('nhsuk-hint', extra)} id={id}>
      {children}
    </div>
  )
}
