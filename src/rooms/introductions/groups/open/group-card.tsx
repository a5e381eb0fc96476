import { SummaryList } from '../../../../ui/content/summary-list.tsx'
import { Card } from '../../../../ui/kith/card.tsx'
import { Quiet } from '../../../../ui/kith/lede.tsx'
import { openGroupPath } from '../../introductions.routes.ts'
import { meetingTime } from '../../../../ui/day.ts'
import { howWords } from '../when-words.ts'

/** A group that meets already, as its page and its card show it. */
export type Group = {
  id: string
  name: string
  words: string
  organisation: string
  rhythm: string
  next: Date
  way: string
  justCome: boolean
  outcode: string | null
  confidential: boolean
  joinWords: string
  about: string[]
}

const nextWords = ({ next }: Group, now: Date) =>
  next > now ? meetingTime(next) : 'Not said. Ask the people who run it'

const whereWords = ({ confidential, outcode }: Group) =>
  confidential ? 'Told to you in private, to keep people safe' : (outcode ?? 'Not said')

export const GroupFacts = ({ group, now }: { group: Group; now: Date }) => (
  <SummaryList
    rows={[
      { key: 'Next meeting', value: nextWords(group, now) },
      { key: 'How often', value: <span dir="auto">{group.rhythm}</span> },
      { key: 'About', value: group.about.join('; ') || 'Anything you like' },
      { key: 'How', value: howWords(group.way) },
      { key: 'Where', value: whereWords(group) },
      { key: 'Who stands behind it', value: group.organisation },
    ]}
  />
)

/** One group in a list, with its next meeting first. */
export const GroupCard = ({ group }: { group: Group }) => (
  <Card heading={<a href={openGroupPath(group.id)}>{group.name}</a>} headingLevel={3}>
    <p>
      <strong>Next: {meetingTime(group.next)}.</strong> {howWords(group.way)}.
    </p>
    {group.about.length > 0 ? <p>About: {group.about.join('; ')}.</p> : null}
    <Quiet>
      {group.justCome ? 'You can just come. ' : 'You ask to join first. '}
      {group.organisation} stands behind it.
    </Quiet>
  </Card>
)
