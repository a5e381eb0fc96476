import type { PageView } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { Locality, Organisation } from '../../places/places.ts'
import { getPart } from '../parts.ts'
import { PromisedCard } from '../promised-card.tsx'
import type { Promised } from '../promised.ts'
import type { Answer } from '../said.ts'
import { callIn, callPart, inviteTo, strategyRoutes } from '../strategy.routes.ts'

type Facts = {
  part: string
  locality: Locality
  organisation: Organisation
  answers: Answer[]
  promised: Promised[]
  today: string
}

export const organisationView = (facts: Facts): PageView => {
  const { locality, organisation } = facts
  const part = getPart(facts.part)
  return {
    title: `${part.name}: one answer`,
    crumbs: [
      { text: 'The call, answered', href: strategyRoutes.call },
      { text: locality.name, href: callIn(locality.slug) },
      { text: part.name, href: callPart(locality.slug, part.id) },
    ],
    body: (
      <>
        <h1>
          {organisation.name}
          {organisation.invented ? ' (invented)' : ''}
        </h1>
        <p>
          {part.name}. They were asked: {part.ask}
        </p>
        <Said {...facts} />
        <h2>What peers say</h2>
        <p>Not asked yet.</p>
        <Quiet>
          Listed as: {organisation.sector}. {organisation.source}.
        </Quiet>
      </>
    ),
  }
}

const Said = ({ part, organisation, answers, promised, today }: Facts) => {
  const [latest, ...earlier] = answers
  if (!latest && promised.length === 0)
    return (
      <>
        <p>Nothing recorded here yet.</p>
        <p>
          <a href={inviteTo({ organisation: organisation.id, part })}>Invite them to answer</a>
        </p>
      </>
    )
  return (
    <>
      <h2>What they aim for</h2>
      {latest ? <Aim answer={latest} /> : <p>They have not said.</p>}
      {earlier.length > 0 ? <Earlier answers={earlier} /> : null}
      <h2>What they have committed to</h2>
      {promised.length === 0 ? <p>Nothing yet.</p> : null}
      {promised.map((one) => (
        <PromisedCard promised={one} today={today} />
      ))}
    </>
  )
}

const Aim = ({ answer }: { answer: Answer }) => (
  <OwnWords whose={`${answer.answeredBy}, ${dayInWords(answer.saidOn)}`}>{answer.words}</OwnWords>
)

const Earlier = ({ answers }: { answers: Answer[] }) => (
  <Details summary={`What they said before (${answers.length})`}>
    {answers.map((answer) => (
      <Aim answer={answer} />
    ))}
  </Details>
)
