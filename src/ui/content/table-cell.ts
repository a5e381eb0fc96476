import type { VNode } from 'preact'
import { join } from '../join.ts'

type Content = string | number | VNode

export type Cell =
  | Content
  | {
      content: Content
      format?: 'numeric' | undefined
      width?: 'full' | 'three-quarters' | 'two-thirds' | 'one-half' | 'one-third' | 'one-quarter'
      class?: string | undefined
    }

function settings(cell: Cell | undefined) {
  return typeof cell === 'object' && 'content' in cell ? cell : undefined
}

export function contentOf(cell: Cell): Content {
  return typeof cell === 'object' && 'content' in cell ? cell.content : cell
}

export function cellClass(base: string, cell: Cell, header?: Cell) {
  const { width, class: extra, format = settings(header)?.format } = settings(cell) ?? {}
  return join(base, format && `${base}--${format}`, width && `nhsuk-u-width-${width}`, extra)
}
