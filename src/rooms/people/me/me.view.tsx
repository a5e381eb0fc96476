import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { ChooseAudience } from '../choosing-audience.tsx'
import type { FacetKind } from '../facets.ts'
import { peopleRoutes } from '../people.routes.ts'
import type { Audience } from '../rules/audience.ts'

type Facet = {
  id: string
  kind: FacetKind
  concept: string | null
  audience: Audience
  words: string | null
}
type Look = { day: string; page: string; fields: string; name: string | null }
type Data = {
  roles: string[]
  facets: Facet[]
  concepts: Record<string, string>
  looks: Look[]
  held: { heading: string; lines: unknown[] }[]
}

const headings: Record<FacetKind, string> = {
  name: 'Your name',
  words: 'Your own words',
  asking: 'What you said when you asked',
  times: 'When and where you can meet',
  experience: 'Something you have lived',
  contact: 'How to reach you',
  'access need': 'What you need to take part',
}

type Way = { href: string; text: string; roles?: string[] }

const ways: Way[] = [
  { href: '/request', text: 'My request to meet someone' },
  { href: '/outlines', text: 'People I might meet, as a peer', roles: ['peer', 'senior peer'] },
  { href: '/offer', text: 'What I offer, as a peer', roles: ['peer', 'senior peer'] },
  { href: '/introductions', text: 'People I have met through Kith' },
  { href: '/reports', text: 'What was reported, and the answers' },
  { href: '/helping', text: 'People who asked for help to find someone', roles: ['coordinator'] },
  { href: '/call/invite', text: 'Invite an organisation to answer the call' },
]

export const meView = (
  { roles, facets, concepts, looks, held }: Data,
  { form }: ViewFacts,
): PageView => ({
  title: 'Your page',
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <h1>Your page</h1>
      <ul>
        {ways
          .filter((way) => !way.roles || way.roles.some((role) => roles.includes(role)))
          .map((way) => (
            <li>
              <a href={way.href}>{way.text}</a>
            </li>
          ))}
      </ul>
      <h2 id="what-you-said">What you have said, and who may see it</h2>
      {facets.length === 0 ? <p>You have not said anything about yourself yet.</p> : null}
      {facets.map((facet) => (
        <OneFacet facet={facet} concepts={concepts} form={form} />
      ))}
      <Looks looks={looks} />
      <WhatElse held={held} />
      <Leaving />
    </>
  ),
})

const OneFacet = ({
  facet,
  concepts,
  form,
}: {
  facet: Facet
  concepts: Data['concepts']
  form: FormFacts
}) => (
  <Card
    heading={facet.concept ? sentence(concepts[facet.concept] ?? '') : headings[facet.kind]}
    headingLevel={3}
  >
    {facet.words ? <OwnWords>{facet.words}</OwnWords> : null}
    <Form action={peopleRoutes.audience} csrf={form.csrf} once={form.once}>
      <input type="hidden" name="facet" value={facet.id} />
      <ChooseAudience id={`audience-${facet.id}`} label="Who may see it?" value={facet.audience} />
      <div class="nhsuk-button-group">
        <Button variant="secondary" small>
          Save who may see it
        </Button>
        <button class="kith-link-button" type="submit" formaction={peopleRoutes.withdraw}>
          Take this back
        </button>
      </div>
    </Form>
  </Card>
)

const pageNames: Record<string, string> = {
  '/outlines': 'while deciding whether to say yes',
  '/request': 'while choosing whom to meet',
  '/introductions': 'in the list of people they have met',
  '/introductions/:id': 'on the page you share',
  '/helping': 'while helping you find someone',
  '/reports': 'in something you reported',
}

const dayWords = (day: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

const Looks = ({ looks }: { looks: Look[] }) => (
  <>
    <h2>Who has seen what of you</h2>
    {looks.length === 0 ? <p>Nobody has read your words yet.</p> : null}
    <ul>
      {looks.map((look) => (
        <li>
          {dayWords(look.day)}: <span dir="auto">{look.name ?? 'someone'}</span>,{' '}
          {pageNames[look.page] ?? look.page}
        </li>
      ))}
    </ul>
    {looks.length > 0 ? <Quiet>Names appear only once you have both said yes.</Quiet> : null}
  </>
)

const lineWords = (line: unknown): string =>
  Object.values(line as Record<string, unknown>)
    .filter((value) => value !== null && value !== '')
    .map((value) =>
      value instanceof Date
        ? value.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
        : String(value),
    )
    .join(', ')

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
                <li dir="auto">{lineWords(line)}</li>
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
      You can take everything away at any time. Your words become unreadable, in every copy we hold.
    </Lede>
    <p>
      <a href={peopleRoutes.erase}>Erase everything about me</a>
    </p>
  </>
)
