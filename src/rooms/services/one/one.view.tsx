import type { PageView } from '../../../platform/http/route.ts'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { AnyLocality } from '../../places/places.ts'
import type { Service } from '../listing.ts'
import { Meets } from '../near/listed.tsx'
import { confirmedInWords, RunBy } from '../said.tsx'
import { claimOf, posterOf, servicesNear, servicesRoutes } from '../services.routes.ts'
import type { Origin } from '../sources.ts'
import { reachRows, rowsOf } from './rows.tsx'

type Facts = {
  service: Service
  locality: AnyLocality | undefined
  origins: Origin[]
  today: string
}

export const oneView = (facts: Facts): PageView => ({
  // A group's name can say what somebody has lived through: it stays out of histories.
  title: 'A service or group near you',
  crumbs: [
    { text: 'Find support near you', href: servicesRoutes.near },
    ...(facts.locality
      ? [{ text: facts.locality.name, href: servicesNear(facts.locality.slug) }]
      : []),
  ],
  body: <One {...facts} />,
})

const One = ({ service, locality, origins, today }: Facts) => (
  <>
    <h1 dir="auto">{service.name}</h1>
    <RunBy service={service} />
    <Standing service={service} />
    <OwnWords whose="In their own words">{service.words}</OwnWords>
    <Meets service={service} today={today} />
    <SummaryList rows={rowsOf(service, today)} />
    {reachRows(service).length > 0 ? (
      <>
        <h2>How to reach them</h2>
        <SummaryList rows={reachRows(service)} />
      </>
    ) : null}
    <Quiet>{confirmedInWords(service, today)}</Quiet>
    {locality?.open === false ? null : <Meet />}
    <Keep service={service} />
    <Origins origins={origins} service={service} />
  </>
)

const Standing = ({ service: { status, alert } }: { service: Service }) => {
  const closed =
    status === 'temporarily closed'
      ? 'This is closed for now.'
      : status === 'active'
        ? null
        : 'This is no longer going on, as far as Kith knows.'
  return closed || alert ? (
    <InsetText>
      {closed ? <p>{closed}</p> : null}
      {alert ? <p dir="auto">{alert}</p> : null}
    </InsetText>
  ) : null
}

const Meet = () => (
  <div class="kith-no-print">
    <h2>Meet one of the peers here</h2>
    <p>
      Kith can ask peers who are ready to meet people, here and in other groups near you. You
      choose, and nobody is assigned.
    </p>
    <Button href="/meet">I want to meet someone</Button>
  </div>
)

const Keep = ({ service }: { service: Service }) => (
  <div class="kith-no-print">
    <h2>Is this your group?</h2>
    <p>
      {service.claimedOn === null
        ? 'Nobody who runs it keeps this page yet. You can, without an account.'
        : 'Somebody who runs it keeps this page.'}
    </p>
    <ul>
      <li>
        <a href={claimOf(service)}>Keep this page up to date</a>
      </li>
      <li>
        <a href={posterOf(service)}>A poster with a code to scan</a>
      </li>
    </ul>
  </div>
)

const Origins = ({ origins, service }: { origins: Origin[]; service: Service }) => (
  <>
    <h2>Where this comes from</h2>
    {origins.length === 0 ? (
      <p>{service.invented ? 'It was invented for the sample.' : `${service.source}.`}</p>
    ) : (
      <ul>
        {origins.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    )}
  </>
)
