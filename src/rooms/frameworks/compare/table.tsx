import { Table } from '../../../ui/content/table.tsx'
import { Tag, type TagColour } from '../../../ui/content/tag.tsx'
import type { Row, Why } from '../rules/compare.ts'
import type { Item } from '../rules/version.ts'

/** How the two stand to each other: the words on the page follow from it. */
export type Kinship = 'parent and child' | 'sisters' | 'not related'

export type Named = { left: string; right: string; kinship: Kinship }

const colours: Record<Row['kind'], TagColour> = {
  kept: 'grey',
  reworded: 'yellow',
  'left out': 'white',
  added: 'green',
}

const saidOf = ({ kind, why }: Row, { kinship }: Named): string => {
  if (kind === 'kept') return kinship === 'parent and child' ? 'Kept' : 'The same in both'
  if (kind === 'reworded') return 'In other words'
  if (kinship === 'parent and child') return kind === 'left out' ? 'Left out' : 'Added'
  const [only, other] = kind === 'left out' ? ['first', 'second'] : ['second', 'first']
  return why.some(({ what }) => what === 'left out')
    ? `Left out of the ${other}`
    : `Only in the ${only}`
}

const Words = ({ item }: { item: Item | null }) =>
  item ? (
    <span class="kith-own-words" dir="auto">
      {item.words}
      {item.note ? ` (${item.note})` : ''}
    </span>
  ) : (
    <span>Not there</span>
  )

// Of parent and child only the child has reasons to give: it need not say whose they are.
const Reasons = ({ why, kinship }: { why: readonly Why[]; kinship: Kinship }) =>
  why.length === 0 ? (
    <span>–</span>
  ) : (
    <span class="kith-own-words">
      {why.map(({ side, words }, at) => (
        <span dir="auto">
          {at > 0 ? ' ' : ''}
          {kinship === 'parent and child' ? null : (
            <em>{side === 'left' ? 'The first: ' : 'The second: '}</em>
          )}
          {words}
        </span>
      ))}
    </span>
  )

/** Two versions as a table that can be read aloud, printed, and read on a telephone row by row. */
export const Compared = ({ rows, ...named }: Named & { rows: readonly Row[] }) => (
  <Table
    caption={`${named.left}, and ${named.right}, side by side`}
    captionHidden
    head={['What was done', named.left, named.right, 'Why']}
    rows={rows.map((row) => [
      <Tag colour={colours[row.kind]}>{saidOf(row, named)}</Tag>,
      <Words item={row.left} />,
      <Words item={row.right} />,
      <Reasons why={row.why} kinship={named.kinship} />,
    ])}
  />
)
