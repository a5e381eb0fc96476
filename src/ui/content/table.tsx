import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'
import type { Size } from '../form/label.tsx'
import { type Cell, cellClass, contentOf } from './table-cell.ts'

export type TableProps = {
  /** What the table shows, in a sentence; hidden from view when the page says it already. */
  caption?: ComponentChildren
  captionSize?: Size | undefined
  captionHidden?: boolean | undefined
  head?: Cell[] | undefined
  rows: Cell[][]
  /** On a phone each row becomes a small list; `false` only for what fits 320 pixels. */
  responsive?: boolean | undefined
  firstCellIsHeader?: boolean | undefined
  compact?: boolean | undefined
  striped?: boolean | undefined
  border?: boolean | undefined
  lastRowBorder?: boolean | undefined
}

export function Table({ responsive = true, ...rest }: TableProps) {
  const props = { ...rest, responsive }
  const { caption, captionSize, captionHidden, head = [], rows } = props
  const size = captionSize && `nhsuk-table__caption--${captionSize}`
  const hidden = captionHidden && 'nhsuk-u-visually-hidden'
  return (
    <table class={tableClass(props)} role={responsive ? 'table' : undefined}>
      {caption ? (
        <caption class={join('nhsuk-table__caption', size, hidden)}>{caption}</caption>
      ) : null}
      {head.length > 0 ? <Head head={head} responsive={responsive} /> : null}
      <tbody class="nhsuk-table__body">
        {rows.map((row) => (
          <Row {...props} row={row} head={head} />
        ))}
      </tbody>
    </table>
  )
}

function tableClass(props: TableProps) {
  const { compact, responsive, striped, border = true, lastRowBorder = true } = props
  return join(
    'nhsuk-table',
    compact && 'nhsuk-table--compact',
    responsive && 'nhsuk-table--responsive',
    !border && 'nhsuk-table--no-border',
    border && !lastRowBorder && 'nhsuk-table--no-last-row-border',
    striped && 'nhsuk-table--striped',
  )
}

function Head({ head, responsive }: { head: Cell[]; responsive: boolean | undefined }) {
  return (
    <thead class="nhsuk-table__head" role={responsive ? 'rowgroup' : undefined}>
      <tr class="nhsuk-table__row" role={responsive ? 'row' : undefined}>
        {head.map((cell) => (
          <th
            class={cellClass('nhsuk-table__header', cell)}
            scope="col"
            role={responsive ? 'columnheader' : undefined}
          >
            {contentOf(cell)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type RowProps = Omit<TableProps, 'head'> & { row: Cell[]; head: Cell[] }

function Row({ row, head, responsive, firstCellIsHeader }: RowProps) {
  return (
    <tr class="nhsuk-table__row" role={responsive ? 'row' : undefined}>
      {row.map((cell, index) => {
        const header = head[index]
        const content = responsive ? <Headed header={header} cell={cell} /> : contentOf(cell)
        return index === 0 && firstCellIsHeader ? (
          <th
            class={cellClass('nhsuk-table__header', cell, header)}
            scope="row"
            role={responsive ? 'rowheader' : undefined}
          >
            {content}
          </th>
        ) : (
          <td
            class={cellClass('nhsuk-table__cell', cell, header)}
            role={responsive ? 'cell' : undefined}
          >
            {content}
          </td>
        )
      })}
    </tr>
  )
}

/** On a phone the column's name stands beside the value; screen readers have the real header. */
function Headed({ header, cell }: { header: Cell | undefined; cell: Cell }) {
  if (header === undefined) return <>{contentOf(cell)}</>
  const content = contentOf(cell)
  return (
    <>
      <span class="nhsuk-table__heading" aria-hidden="true">
        {contentOf(header)}{' '}
      </span>
      {typeof content === 'object' ? <span>{content}</span> : content}
    </>
  )
}
