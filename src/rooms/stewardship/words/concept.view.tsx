import type { PageView } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { sentence } from '../../../ui/sentence.ts'
import type { Said } from '../said.ts'
import { broaderOf, familyOf } from '../rules/broader.ts'
import { conceptPath, proposePath, stewardshipRoutes } from '../stewardship.routes.ts'
import type { Concept } from '../vocabulary.ts'
import { OneEvent, type Event } from './history.tsx'

type Facts = {
  concept: Concept
  concepts: Concept[]
  since: string
  retiredOn: string | null
  sayings: string[]
  history: Event[]
  stances: Said[]
}

export const conceptView = (facts: Facts): PageView => ({
  title: 'One of the words',
  crumbs: [
    { text: 'How Kith works', href: stewardshipRoutes.how },
    { text: 'The words', href: stewardshipRoutes.words },
  ],
  body: (
    <>
      <h1>{sentence(facts.concept.name)}</h1>
      {facts.concept.about ? <Lede>{facts.concept.about}</Lede> : null}
      {facts.retiredOn ? (
        <p>
          It was let go on {dayInWords(facts.retiredOn)}. Nobody can choose it any more. What people
          have said with it stays theirs.
        </p>
      ) : null}
      <p>Two people who share it read: “You both {facts.concept.youBoth}.”</p>
      <Around concept={facts.concept} concepts={facts.concepts} />
      <Details summary="How people say it">
        {/* Theirs, and not what Kith would say. */}
        <p class="kith-own-words">{facts.sayings.join(' · ')}</p>
      </Details>
      {facts.retiredOn ? null : <Ask id={facts.concept.id} />}
      <h2>How it came about</h2>
      {facts.history.map((event) => (
        <OneEvent event={event} facts={facts} />
      ))}
      <p>It has been in the list since {dayInWords(facts.since)}.</p>
    </>
  ),
})

const Around = ({ concept, concepts }: { concept: Concept; concepts: Concept[] }) => {
  const wider = broaderOf(familyOf(concepts), concept.id)
  const within = concepts.filter((one) => one.broader === concept.id && !one.retired)
  const named = (id: string) => concepts.find((one) => one.id === id)!
  return (
    <>
      {wider.length > 0 ? (
        <p>
          It is part of: <Links concepts={wider.map(named)} />.
        </p>
      ) : null}
      {within.length > 0 ? (
        <p>
          Within it: <Links concepts={within} />. Whoever wishes for this can be met by somebody who
          has lived any of these.
        </p>
      ) : null}
    </>
  )
}

const Links = ({ concepts }: { concepts: Concept[] }) => (
  <>
    {concepts.map((concept, at) => (
      <>
        {at > 0 ? '; ' : ''}
        <a href={conceptPath(concept.id)}>{concept.name}</a>
      </>
    ))}
  </>
)

const Ask = ({ id }: { id: string }) => (
  <p>
    You can ask for <a href={proposePath('change', id)}>other words</a>, for{' '}
    <a href={proposePath('saying', id)}>another way of saying it</a>, or for{' '}
    <a href={proposePath('retire', id)}>it to be let go</a>.
  </p>
)
