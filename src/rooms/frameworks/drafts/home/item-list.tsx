import { Tag } from '../../../../ui/content/tag.tsx'
import type { DraftItem } from '../items.ts'
import type { Said } from '../notes-of-all.ts'

type Props = { items: readonly DraftItem[]; said: readonly Said[]; base: string }

export const doingInWords = {
  kept: 'Kept',
  reworded: 'In other words',
  'left out': 'Left out',
  added: 'Added',
} as const

/** Everything a draft says, in its order, with what is done with it and how much is said of it. */
export const ItemList = ({ items, said, base }: Props) => {
  if (items.length === 0) return <p>There is nothing in it yet.</p>
  const saidOf = new Map(said.map((one) => [one.item, one]))
  const sections = [...Map.groupBy(items, ({ section }) => section ?? '')]
  return sections.map(([section, inside]) => (
    <>
      {section ? <h3 dir="auto">{section}</h3> : null}
      <ul class="nhsuk-list">
        {inside.map((item) => (
          <OneItem item={item} said={saidOf.get(item.id)} base={base} />
        ))}
      </ul>
    </>
  ))
}

type OneProps = { item: DraftItem; said: Said | undefined; base: string }

const OneItem = ({ item, said, base }: OneProps) => (
  <li class="kith-card">
    <p>
      <a href={`${base}/item/${item.id}`} dir="auto">
        {item.words}
      </a>{' '}
      {item.doing ? (
        <Tag colour={item.doing === 'kept' ? 'white' : 'grey'}>{doingInWords[item.doing]}</Tag>
      ) : null}
    </p>
    {item.doing === 'reworded' && item.from ? (
      <p class="kith-quiet">
        Before: <span dir="auto">{item.from.words}</span>
      </p>
    ) : null}
    {item.reason ? (
      <p class="kith-quiet">
        Why: <span dir="auto">{item.reason}</span>
      </p>
    ) : item.doing !== null && item.doing !== 'kept' ? (
      <p class="kith-quiet">
        <strong>No reason is given yet.</strong>
      </p>
    ) : null}
    {said ? <p class="kith-quiet">{saidInWords(said)}</p> : null}
  </li>
)

const saidInWords = ({ all, waiting }: Said): string => {
  const things =
    all === 1 ? 'One thing was said of it' : `${all.toLocaleString('en-GB')} things were said of it`
  if (waiting === 0) return `${things}.`
  return `${things}. ${waiting === 1 ? 'One proposal or objection waits' : `${waiting.toLocaleString('en-GB')} proposals or objections wait`} for an answer.`
}
