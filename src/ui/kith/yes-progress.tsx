import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'
import { SmallMark } from './mark.tsx'

export type YesProgressProps = {
  /** The one who reads the page. */
  you: boolean
  them: boolean
  /** Who has said yes, in a sentence: the drawing alone tells nobody who cannot see it. */
  children: ComponentChildren
}

export function YesProgress({ you, them, children }: YesProgressProps) {
  return (
    <p class={join('kith-yes', you && them && 'kith-yes--both')}>
      <SmallMark first={you} second={them} />
      <span>{children}</span>
    </p>
  )
}
