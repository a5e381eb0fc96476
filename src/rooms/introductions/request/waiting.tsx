import { InsetText } from '../../../ui/content/inset-text.tsx'
import { monthInWords } from '../../../ui/day.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { routes } from '../introductions.routes.ts'
import { waitWords, type LatestWait } from '../usual-wait.ts'

/** The same page for none and for few: what is happening, how long it takes, and what else is near. */
export const Waiting = ({ wait }: { wait: LatestWait | undefined }) => (
  <>
    <h1 id="people">We are asking people who have been there too</h1>
    <Lede>
      When someone says they would be glad to meet you, we send you an email, and you see them here.
    </Lede>
    <InsetText>
      <p>
        {waitWords(wait)
          ? `Near you, people usually wait ${waitWords(wait)}. Counted from ${wait!.endings} people who met someone, up to the end of ${monthInWords(wait!.month)}.`
          : 'How long people usually wait near you is not known yet.'}
      </p>
    </InsetText>
    <h2>While you wait</h2>
    <ul>
      <li>
        <a href="/services">See groups and services near you</a>. Many let you just turn up.
      </li>
      <li>
        <a href={routes.askMatters}>Let go of one wish</a>. Each thing that must be so means fewer
        people to ask.
      </li>
      <li>
        If it gets too much: <a href="/help">urgent help, day and night</a>.
      </li>
    </ul>
  </>
)
