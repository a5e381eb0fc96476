import { SummaryList, type SummaryRow } from '../../../ui/content/summary-list.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { tagsInWords, type TagKind } from '../../people/people.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { wayWords } from '../rules/ways.ts'
import type { Wish } from './draft.ts'
import type { RequestTag } from './practical.ts'

export type Finding = {
  wishes: Wish[]
  meet: Wish[]
  ways: readonly string[]
  tags: RequestTag[]
  concepts: Concept[]
}

const weightWords = { must: 'must be so', matters: 'matters', nice: 'would be nice' }

const reachWords: Record<string, string> = {
  near: 'Near you',
  'half an hour': 'About half an hour',
  'not at all': 'Not at all: from afar only',
}

/** Everything that matching weighs of a request, each with the page that changes it. */
export const FindingThem = ({ finding }: { finding: Finding }) => {
  const { wishes, meet, ways, tags, concepts } = finding
  return (
    <SummaryList
      rows={[
        row('In common', 'what you would like in common', routes.askMatters, [
          <WishList wishes={wishes} concepts={concepts} none="Nothing in particular" />,
        ]),
        row('How to meet', 'how to meet', routes.askWays, [
          ways.length > 0 ? ways.map(wayWords).join('. ') : 'Any way',
        ]),
        row('When', 'when you could meet', routes.askWhen, [
          said(tags, 'time of week', 'Any time'),
        ]),
        row('Language', 'the language', routes.askWhen, [said(tags, 'language', 'Any you share')]),
        row('How far', 'how far you would go', routes.askWhere, [farWords(tags)]),
        row('Rather meet', 'who you would rather meet', routes.askWho, [
          <WishList wishes={meet} concepts={concepts} none="Anyone" />,
        ]),
      ]}
    />
  )
}

const row = (key: string, hidden: string, href: string, value: SummaryRow['value'][]) => ({
  key,
  value: <>{value}</>,
  actions: [{ href, text: 'Change', visuallyHiddenText: hidden }],
})

const said = (tags: RequestTag[], kind: TagKind, none: string) => {
  const those = tags.filter((tag) => tag.kind === kind)
  if (those.length === 0) return none
  const words = tagsInWords(
    kind,
    those.map(({ tag }) => tag),
  )
  return `${sentence(words)} (${weightWords[those[0]!.weight]})`
}

const farWords = (tags: RequestTag[]) => {
  const reach = tags.find(({ kind }) => kind === 'reach')
  const from = tags.find(({ kind }) => kind === 'near')?.tag
  if (!reach) return 'Anywhere around here'
  const far = reachWords[reach.tag] ?? reach.tag
  return `${far}${from && reach.tag !== 'not at all' ? `, from ${from}` : ''} (${weightWords[reach.weight]})`
}

type ListProps = { wishes: Wish[]; concepts: Concept[]; none: string }

const WishList = ({ wishes, concepts, none }: ListProps) =>
  wishes.length === 0 ? (
    <>{none}</>
  ) : (
    <ul class="nhsuk-list">
      {wishes.map((wish) => (
        <li>
          {sentence(concepts.find((concept) => concept.id === wish.concept)?.name ?? '')} (
          {weightWords[wish.weight]})
        </li>
      ))}
    </ul>
  )
