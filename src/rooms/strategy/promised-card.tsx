import type { ComponentChildren } from 'preact'
import { SummaryList } from '../../ui/content/summary-list.tsx'
import { dayInWords } from '../../ui/day.ts'
import { Card } from '../../ui/kith/card.tsx'
import type { Promised, SpokenWord } from './promised.ts'
import { StandingTag } from './standing-tag.tsx'

type Props = { promised: Promised; today: string; children?: ComponentChildren }

/** One published commitment, with every word said of it since. */
export const PromisedCard = ({ promised, today, children }: Props) => (
  <Card>
    <p dir="auto">
      <strong>{promised.what}</strong>
    </p>
    <p>
      <StandingTag promised={promised} today={today} />
    </p>
    <SummaryList
      rows={[
        { key: 'Who answers for it', value: <span dir="auto">{promised.owner}</span> },
        { key: 'By when', value: dayInWords(promised.dueOn) },
        { key: 'Money', value: <span dir="auto">{promised.money ?? 'Not said'}</span> },
        { key: 'Who decided', value: <span dir="auto">{promised.whoDecided ?? 'Not said'}</span> },
        { key: 'Said on', value: dayInWords(promised.saidOn) },
      ]}
    />
    {promised.words.length > 0 ? <Since words={promised.words} /> : null}
    {children}
  </Card>
)

const stands: Readonly<Record<SpokenWord['stands'], string>> = {
  'on the way': 'On the way',
  done: 'They say it is done',
  changed: 'It changed',
  stopped: 'It stopped',
}

const Since = ({ words }: { words: SpokenWord[] }) => (
  <>
    <p>What they have said since:</p>
    <ul>
      {words.map((word) => (
        <li>
          {dayInWords(word.saidOn)}: {stands[word.stands]}. <span dir="auto">{word.words}</span>
        </li>
      ))}
    </ul>
  </>
)
