import { Button } from '../../../../ui/form/button.tsx'
import { Quiet } from '../../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../../ui/kith/own-words.tsx'
import { apartPath, openGroupPath, reportPath } from '../../introductions.routes.ts'
import { longDay } from '../../../../ui/day.ts'
import type { Group } from './group-card.tsx'

export type Joining = {
  id: string
  name: string | null
  words: string | null
  until: Date
  welcome: string | null
}
type AskedProps = { group: Group; now: Date; joining: Joining }

/** How asking to join stands: a welcome, or time that goes by. */
export const Asked = ({ group, joining, now }: AskedProps) => (
  <>
    <h2>{joining.welcome ? 'You are welcome' : 'You have asked to join'}</h2>
    {joining.welcome ? (
      <OwnWords whose="From the peer who holds this group">{joining.welcome}</OwnWords>
    ) : (
      <p>
        {joining.until > now
          ? `If they can welcome you, you see it here by ${longDay(joining.until)}.`
          : 'You have not heard back. That says nothing about you: people are ill, away or full. You can ask again, or look at the other groups.'}
      </p>
    )}
    <p dir="auto">
      The name you gave: {joining.name ?? ''}
      {joining.words ? `. You wrote: ${joining.words}` : ''}
    </p>
    <Button variant="secondary" href={openGroupPath(group.id, '/leave')}>
      {joining.welcome ? 'Leave this group' : 'I no longer want to join'}
    </Button>
    <Quiet>
      <a href={reportPath('holder', group.id)}>Something worries me</a> or{' '}
      <a href={apartPath('holder', group.id)}>I would rather never meet the peer</a>
    </Quiet>
  </>
)
