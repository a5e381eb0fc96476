import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Table } from '../../../ui/content/table.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import type { Draft } from '../drafts.ts'
import type { Invitation } from '../invitations.ts'
import { getPart } from '../parts.ts'
import { PromisedCard } from '../promised-card.tsx'
import { missingFrom } from '../rules/commitment.ts'
import type { Promised } from '../promised.ts'
import type { Answer } from '../said.ts'
import { callPart } from '../strategy.routes.ts'
import { theCall } from '../the-call.ts'
import { linkEndedView } from './link-ended.tsx'

type Facts = {
  invitation: Invitation
  today: string
  answers: Answer[]
  promised: Promised[]
  drafts: Draft[]
}

export const homeView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null ? linkEndedView(view) : { title: 'Answer the call', body: <Home {...facts} /> }

const Home = ({ invitation, today, answers, promised, drafts }: Facts) => (
  <>
    <h1>Answer for {invitation.organisation.name}</h1>
    <Lede>
      Somebody in {invitation.locality.name} asked how you answer what was called for. Each part
      takes about ten minutes.
    </Lede>
    <p>
      What you send is public at once. You can add to it later with this same link, until{' '}
      {dayInWords(invitation.endsOn)}. What was published is never taken out, and a new answer
      stands above the old one.
    </p>
    {drafts.length > 0 ? <Drafts drafts={drafts} base={invitation.base} /> : null}
    <h2>Choose a part to answer</h2>
    <Parts answers={answers} invitation={invitation} />
    {promised.length > 0 ? <Committed {...{ promised, today, invitation }} /> : null}
    <Quiet>
      No account is needed. We keep what you write, and not who you are beyond the name you give.
    </Quiet>
  </>
)

const Drafts = ({ drafts, base }: { drafts: Draft[]; base: string }) => (
  <>
    <h2>Not published yet</h2>
    <ul>
      {drafts.map((draft) => (
        <li>
          <span dir="auto">{draft.what}</span> ({getPart(draft.part).name}). Not published: it has
          no {missingFrom(draft).join(' and no ')}.{' '}
          <a href={`${base}/draft/${draft.id}`}>Finish it</a>
        </li>
      ))}
    </ul>
  </>
)

const Parts = ({ answers, invitation }: { answers: Answer[]; invitation: Invitation }) => (
  <Table
    caption="The parts of the call, and what you have answered"
    captionHidden
    firstCellIsHeader
    head={['Part', 'Your answer']}
    rows={theCall.map(({ id, name }) => {
      const answer = answers.find(({ part }) => part === id)
      return [
        <a href={`${invitation.base}/${id}`}>{name}</a>,
        answer ? (
          <a href={callPart(invitation.locality.slug, id)}>
            Answered on {dayInWords(answer.saidOn)}
          </a>
        ) : (
          'Not yet'
        ),
      ]
    })}
  />
)

type CommittedProps = Pick<Facts, 'promised' | 'today' | 'invitation'>

const Committed = ({ promised, today, invitation }: CommittedProps) => (
  <>
    <h2>What you have committed to</h2>
    {promised.map((one) => (
      <PromisedCard promised={one} today={today}>
        <p>
          <a href={`${invitation.base}/word/${one.id}`}>Say how it is going</a>
        </p>
      </PromisedCard>
    ))}
  </>
)
