import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'

/** Few, because Kith says what it means in words; red is for what went wrong. */
export type TagColour = 'white' | 'grey' | 'green' | 'yellow' | 'red'

export type TagProps = {
  colour?: TagColour | undefined
  border?: boolean | undefined
  class?: string | undefined
  children: ComponentChildren
}

export function Tag({ colour, border = true, class: extra, children }: TagProps) {
  const coloured = colour && `nhsuk-tag--${colour}`
  return (
    <strong class={join('nhsuk-tag', coloured, !border && 'nhsuk-tag--no-border', extra)}>
      {children}
    </strong>
  )
}
