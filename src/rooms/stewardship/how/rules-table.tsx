import { dayInWords } from '../../../ui/day.ts'
import { Table } from '../../../ui/content/table.tsx'
import type { Rule } from '../thresholds.ts'

const names: Readonly<Record<string, string>> = {
  minimum_group: 'Smallest group that a figure may be about',
  outlines_at_once: 'Peers asked at once',
  outline_stands_days: 'Time a peer has to answer',
  outlines_open_max: 'Most that may wait on one peer',
  begun_stands_days: 'Time in which a request begun with somebody waits for them',
  group_wish_shared_min: 'Fewest who wish for the same before a small group is begun',
  group_people_min: 'Fewest in a small group',
  group_people_max: 'Most in a small group',
  group_answer_days: 'Time to answer about a small group',
  wait_endings_min: 'Waits that must be known before a usual wait is shown',
}

/** A rule that the stewards add later is still listed, by its own name. */
const nameOf = ({ name }: Rule) => names[name] ?? name.replaceAll('_', ' ')

const why = ({ reason, dissent }: Rule) => (
  <>
    {reason}
    {dissent ? <> Not everyone agrees: {dissent}</> : null}
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
      nameOf(rule),
      `${rule.value} ${rule.unit}`,
      why(rule),
      dayInWords(rule.decidedOn),
    ])}
  />
)
