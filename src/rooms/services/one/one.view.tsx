import type { PageView } from '../../../platform/http/route.ts'
import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { AnyLocality } from '../../places/places.ts'
import type { Service } from '../listing.ts'
import { Meets } from '../near/listed.tsx'
import { confirmedInWords, RunBy } from '../said.tsx'
import { servicesNear, servicesRoutes } from '../services.routes.ts'
import type { Origin } from '../sources.ts'
import { Keep, Meet, Standing } from './beside.tsx'
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
    {locality?.open === false ? null : <Meet service={service} />}
    <Keep service={service} />
    <Origins origins={origins} service={service} />
  </>
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
