import { dayInWords } from '../../../ui/day.ts'
import { Table } from '../../../ui/content/table.tsx'
import { nameOfRule } from '../rule-names.ts'
import { proposePath } from '../stewardship.routes.ts'
import type { Rule } from '../thresholds.ts'

const why = ({ name, reason, dissent }: Rule) => (
  <>
    {reason}
    {dissent ? <> Not everyone agrees: {dissent}</> : null}{' '}
    <a href={proposePath('rule', name)}>
      Ask for another number
      <span class="nhsuk-u-visually-hidden"> for {nameOfRule(name)}</span>
    </a>
  </>
)

export const Rules = ({ rules }: { rules: Rule[] }) => (
  <Table
    caption="The rules that hold today"
    captionHidden
    firstCellIsHeader
    head={[
      { content: 'Rule', width: 'one-quarter' },
      { content: 'Now', width: 'one-quarter' },
      'Why',
      'Decided',
    ]}
    rows={rules.map((rule) => [
      nameOfRule(rule.name),
      `${rule.value} ${rule.unit}`,
      why(rule),
      dayInWords(rule.decidedOn),
    ])}
  />
)
