import { InsetText } from '../../../ui/content/inset-text.tsx'
import { dayInWords, monthInWords } from '../../../ui/day.ts'
import { londonDay } from '../../../platform/clock.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { HowTold } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { waitWords, type LatestWait } from '../usual-wait.ts'
import type { AskedFor } from './asked-for.ts'

export type Going = {
  atOnce: number
  standsDays: number
  wait: LatestWait | undefined
  told: HowTold
}

const toldWords: Record<HowTold, string> = {
  email: 'we send you an email, and you see them here',
  beside: 'the person beside you tells you, and you see them here',
  here: 'you see them here. We have no email for you, so please look now and then',
}

/** The same page for none and for few: what is happening, and how long it takes. */
export const Waiting = ({ going }: { going: Going }) => (
  <>
    <h1 id="people">We are asking people who have been there too</h1>
    <Lede>When someone says they would be glad to meet you, {toldWords[going.told]}.</Lede>
    <InsetText>
      <p>
        {waitWords(going.wait)
          ? `Near you, people usually wait ${waitWords(going.wait)}. That is everyone who asks here, whatever they wish for. Counted from ${going.wait!.endings} people who met someone, up to the end of ${monthInWords(going.wait!.month)}.`
          : 'How long people usually wait near you is not known yet.'}
      </p>
    </InsetText>
    <h2>What is happening</h2>
    <p>
      We ask up to {going.atOnce} people at a time, and each has {going.standsDays} days to think.
      Every hour we go round everyone who waits, and those who have waited longest come first. You
      see who would be glad to meet you, and nothing of anyone else, so that nobody has to explain a
      no.
    </p>
  </>
)

/** The one they asked for. What it says follows from when they asked, and from nothing that the peer did. */
export const InParticular = ({ asked }: { asked: AskedFor | undefined }) =>
  asked ? (
    <>
      <h2>Someone you asked for</h2>
      <p>
        On {dayInWords(londonDay(asked.at))} you asked for one peer whose words spoke to you. If
        they say yes, you see them here like anyone else. You will know only a yes: a no and no
        answer look alike.{' '}
        {asked.stands
          ? `It stands until ${dayInWords(londonDay(asked.until))}, and meanwhile we ask others too.`
          : 'That time is over, and you can ask for someone else.'}
      </p>
    </>
  ) : null

export const WhileYouWait = () => (
  <>
    <h2>What else is near</h2>
    <ul>
      <li>
        <a href="/services">Groups and services near you</a>. Many let you just turn up, and on some
        pages peers say a few words of their own.
      </li>
      <li>
        <a href={routes.askCheck}>Ask a coordinator to help</a>. They know what is near you.
      </li>
      <li>
        If it gets too much: <a href="/help">urgent help, day and night</a>.
      </li>
    </ul>
  </>
)
