import type { PageView } from '../../../platform/http/route.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { sideBySideIn } from '../../frameworks/frameworks.ts'
import { postsIn } from '../../workforce/workforce.ts'
import { peopleInWords, type Locality } from '../../places/places.ts'
import { answeredPart, type Answered } from '../answered.ts'
import { doNowIn } from '../do-now.ts'
import type { PartFigure } from '../figures.ts'
import { callPart, strategyRoutes } from '../strategy.routes.ts'
import { theCall, type Ask as Part } from '../the-call.ts'

type Facts = { locality: Locality; answered: Answered; figures: PartFigure[] }

export const placeView = (facts: Facts): PageView => ({
  title: 'The call, answered in one place',
  crumbs: [{ text: 'The call, answered', href: strategyRoutes.call }],
  body: (
    <>
      <h1>{facts.locality.name}: who has answered</h1>
      <Lede>{overall(facts.answered)}</Lede>
      <h2>Five things that were asked for</h2>
      <Parts {...facts} kind="recommendation" />
      <h2>Six ways that services should be</h2>
      <Parts {...facts} kind="culture" />
      <h2>What people here hold to</h2>
      <p>
        <a href={sideBySideIn(facts.locality.slug)}>The values of each sector, side by side</a>
      </p>
      <h2>Posts, and seats where decisions are made</h2>
      <p>
        <a href={postsIn(facts.locality.slug)}>
          What posts for peers there are here, and which seats are empty
        </a>
      </p>
      <Quiet>{peopleInWords(facts.locality)}</Quiet>
    </>
  ),
})

const overall = ({ organisations, answered }: Answered): string => {
  if (organisations === 0) return 'No organisation is listed here yet.'
  const silent = organisations - answered
  return `${silent} of ${organisations} organisations have said nothing yet. ${answered} have answered at least one part.`
}

const Parts = ({ kind, locality, answered, figures }: Facts & { kind: Part['kind'] }) =>
  theCall.map((part, index) =>
    part.kind === kind ? (
      <OnePart part={part} locality={locality} answered={answered} figure={figures[index]!} />
    ) : null,
  )

type OneProps = { part: Part; locality: Locality; answered: Answered; figure: PartFigure }

const OnePart = ({ part, locality, answered, figure }: OneProps) => {
  const count = answeredPart(answered, part.id)
  const doNow = doNowIn(part, locality.slug)
  return (
    <Card heading={<a href={callPart(locality.slug, part.id)}>{part.name}</a>} headingLevel={3}>
      <p>{part.words.join(' ')}</p>
      <p>
        <strong>{answered.organisations - count}</strong> have said nothing yet.{' '}
        <strong>{count}</strong> of {answered.organisations} have answered. What peers say: not
        asked yet.
      </p>
      <p>
        <FigureLine {...figure} />
      </p>
      <p>
        Now: <a href={doNow.href}>{doNow.text}</a>
      </p>
    </Card>
  )
}

const FigureLine = ({ value, counts, source }: PartFigure) =>
  value === undefined ? (
    <>
      <strong>Not known:</strong> {counts}. {source}.
    </>
  ) : (
    <>
      <strong>{value.toLocaleString('en-GB')}</strong> {counts} ({source}).
    </>
  )
