import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { peopleRoutes } from '../people.routes.ts'
import { cardsOf, OneFacet, type Facet } from './one-facet.tsx'
import { lineInWords } from './line-in-words.ts'
import { Looks, type Look } from './who-looked.tsx'

type Data = {
  roles: string[]
  facets: Facet[]
  concepts: Record<string, string>
  looks: Look[]
  news: { text: string; href: string }[]
  held: { heading: string; lines: unknown[] }[]
}

type Way = { href: string; text: string; about?: string; roles?: string[] }

const ways: Way[] = [
  { href: '/request', text: 'My request to meet someone' },
  { href: '/outlines', text: 'People I might meet, as a peer', roles: ['peer', 'senior peer'] },
  { href: '/offer', text: 'What I offer, as a peer', roles: ['peer', 'senior peer'] },
  {
    href: '/rather-not',
    text: 'Whom I would rather not meet',
    about: 'someone you know already, named before you are ever shown to each other',
  },
  {
    href: '/set-aside',
    text: 'People I have set aside',
    about: 'those you were shown here and said no to, and how to take that back',
  },
  { href: '/introductions', text: 'People I have met through Kith' },
  { href: '/groups', text: 'Groups: near me, and small ones' },
  {
    href: '/beside',
    text: 'People I am beside, who have no email',
    roles: ['peer', 'senior peer', 'coordinator'],
  },
  { href: '/begin-with', text: 'Begin a request with somebody', roles: ['referrer'] },
  { href: '/reports', text: 'Worries, and the answers' },
  { href: '/helping', text: 'People who asked for help to find someone', roles: ['coordinator'] },
  { href: '/call/invite', text: 'Invite an organisation to answer the call' },
]

export const meView = (
  { roles, facets, concepts, looks, news, held }: Data,
  { form }: ViewFacts,
): PageView => ({
  title: 'Your page',
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <h1>Your page</h1>
      {news.map(({ text, href }) => (
        <InsetText>
          <p>
            <a href={href}>{text}</a>
          </p>
        </InsetText>
      ))}
      <ul>
        {ways
          .filter((way) => !way.roles || way.roles.some((role) => roles.includes(role)))
          .map((way) => (
            <li>
              <a href={way.href}>{way.text}</a>
              {way.about ? `: ${way.about}` : null}
            </li>
          ))}
      </ul>
      <h2 id="what-you-said">What you have said, and who may see it</h2>
      {facets.length === 0 ? <p>You have not said anything about yourself yet.</p> : null}
      {facets.length > 0 ? (
        <p>
          <a href={peopleRoutes.preview}>See it as each of them would see it now</a>
        </p>
      ) : null}
      {cardsOf(facets).map((facet) => (
        <OneFacet facet={facet} concepts={concepts} peer={isPeer(roles)} form={form} />
      ))}
      <Looks looks={looks} />
      <WhatElse held={held} />
      <Leaving />
    </>
  ),
})

const isPeer = (roles: string[]) => roles.some((role) => role === 'peer' || role === 'senior peer')

const WhatElse = ({ held }: { held: Data['held'] }) => (
  <>
    <h2>What else Kith holds about you</h2>
    <SummaryList
      rows={held
        .filter(({ lines }) => lines.length > 0)
        .map(({ heading, lines }) => ({
          key: heading,
          value: (
            <ul class="nhsuk-list">
              {lines.map((line) => (
                <li dir="auto">{lineInWords(line)}</li>
              ))}
            </ul>
          ),
        }))}
    />
    <p>
      <a href={peopleRoutes.keep}>Keep a copy of everything (one file)</a>
    </p>
  </>
)

const Leaving = () => (
  <>
    <h2>Leaving</h2>
    <Lede>
      You can take everything away at any time. Then nobody can read your words, in any copy we
      hold.
    </Lede>
    <p>
      <a href={peopleRoutes.erase}>Erase everything about me</a>
    </p>
  </>
)
