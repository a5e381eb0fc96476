import { Tag } from '../../../ui/content/tag.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { Change } from '../rules/version.ts'
import type { Dissent, ShownItem } from './facts.ts'
import { itemAt, type At } from './reading.routes.ts'

const changeInWords: Record<Change, string> = {
  kept: 'Kept',
  reworded: 'In other words',
  added: 'Added',
}

// What was said elsewhere says when on its own page: here it says since when it stands beside this.
const saidBy = ({ by, saidOn, sourceUrl }: Omit<Dissent, 'words' | 'item'>): string =>
  `${by ?? 'Somebody who has taken their name away'}, ${sourceUrl ? 'put here on ' : ''}${dayInWords(saidOn)}`

/** What somebody said against it, beside what it is about. */
export const Against = ({ dissent }: { dissent: readonly Dissent[] }) =>
  dissent.map(({ words, by, saidOn, sourceUrl }) => (
    <div class="nhsuk-inset-text">
      <p>
        <strong>Not everyone agrees</strong>
      </p>
      <OwnWords whose={saidBy({ by, saidOn, sourceUrl })}>{words}</OwnWords>
      {sourceUrl ? (
        <p>
          <a href={sourceUrl}>Where this was said</a>
        </p>
      ) : null}
    </div>
  ))

type ItemsProps = {
  at: At
  items: readonly ShownItem[]
  dissent: readonly Dissent[]
  /** It adapts another, so each item says what was done with it. */
  adapts: boolean
  /** Others adapted it, so each item has more of a history than itself. */
  adapted: boolean
}

const Item = ({
  item,
  at,
  dissent,
  adapts,
  adapted,
}: Omit<ItemsProps, 'items'> & { item: ShownItem }) => (
  <li value={item.position}>
    <div class="kith-own-words">
      <strong dir="auto">{item.words}</strong>
      {item.note ? <p dir="auto">{item.note}</p> : null}
    </div>
    {adapts ? (
      <p>
        <Tag colour="grey">{changeInWords[item.change ?? 'added']}</Tag>{' '}
        {item.reason ? (
          <span class="kith-own-words" dir="auto">
            {item.reason}
          </span>
        ) : null}
      </p>
    ) : null}
    <Against dissent={dissent.filter((one) => one.item === item.id)} />
    {adapts || adapted ? (
      <p class="kith-quiet kith-no-print">
        <a href={itemAt(at, item.position)}>
          Its history<span class="nhsuk-u-visually-hidden"> of {item.words}</span>
        </a>
      </p>
    ) : null}
  </li>
)

/** The items in their order, each section under its heading. */
export const Items = ({ items, ...rest }: ItemsProps) => {
  const sections = [...Map.groupBy(items, ({ section }) => section ?? '')]
  return sections.map(([section, inside]) => (
    <Card heading={section || undefined} headingLevel={3}>
      <ol>
        {inside.map((item) => (
          <Item item={item} {...rest} />
        ))}
      </ol>
    </Card>
  ))
}
