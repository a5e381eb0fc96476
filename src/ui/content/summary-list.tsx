import type { ComponentChildren } from 'preact'
import { join } from '../join.ts'

export type SummaryAction = {
  href: string
  text: string
  /** What it changes, for those who hear the link without the row. */
  visuallyHiddenText?: string | undefined
}

export type SummaryRow = {
  key: ComponentChildren
  value: ComponentChildren
  actions?: SummaryAction[] | undefined
  border?: boolean | undefined
}

export type SummaryListProps = {
  rows: SummaryRow[]
  border?: boolean | undefined
  lastRowBorder?: boolean | undefined
}

export function SummaryList({ rows, border = true, lastRowBorder = true }: SummaryListProps) {
  const anyActions = rows.some((row) => row.actions?.length)
  return (
    <dl class={join('nhsuk-summary-list', listBorder(border, lastRowBorder))}>
      {rows.map((row, index) => (
        <Row
          row={row}
          besideActions={anyActions}
          // Where the list says it already, the row does not say it again.
          border={row.border !== false || (!lastRowBorder && index === rows.length - 1)}
        />
      ))}
    </dl>
  )
}

function listBorder(border: boolean, lastRowBorder: boolean) {
  if (!border) return 'nhsuk-summary-list--no-border'
  return lastRowBorder ? undefined : 'nhsuk-summary-list--no-last-row-border'
}

type RowProps = { row: SummaryRow; besideActions: boolean; border: boolean }

function Row({ row, border, besideActions }: RowProps) {
  const { key, value, actions = [] } = row
  const empty = besideActions && actions.length === 0 && 'nhsuk-summary-list__row--no-actions'
  const open = !border && 'nhsuk-summary-list__row--no-border'
  return (
    <div class={join('nhsuk-summary-list__row', empty, open)}>
      <dt class="nhsuk-summary-list__key">{key}</dt>
      <dd class="nhsuk-summary-list__value">{value}</dd>
      {actions.length > 0 ? <Actions actions={actions} /> : null}
    </div>
  )
}

function Actions({ actions }: { actions: SummaryAction[] }) {
  const links = actions.map((action) => <Action {...action} />)
  return (
    <dd class="nhsuk-summary-list__actions">
      {links.length === 1 ? (
        links
      ) : (
        <ul class="nhsuk-summary-list__actions-list">
          {links.map((link) => (
            <li class="nhsuk-summary-list__actions-list-item">{link}</li>
          ))}
        </ul>
      )}
    </dd>
  )
}

function Action({ href, text, visuallyHiddenText: hidden }: SummaryAction) {
  return (
    <a class="nhsuk-link" href={href}>
      {text}
      {hidden ? <span class="nhsuk-u-visually-hidden"> {hidden}</span> : null}
    </a>
  )
}
