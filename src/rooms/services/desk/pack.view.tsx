import type { PageView } from '../../../platform/http/route.ts'
import { dayInWords, monthInWords } from '../../../ui/day.ts'
import { Table } from '../../../ui/content/table.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import type { Locality } from '../../places/places.ts'
import type { Figure } from '../figures.ts'
import type { Service } from '../listing.ts'
import { countBy, standingOf } from '../rules/pack.ts'
import { placesInWords, waitInWords } from '../said.tsx'
import { servicesRoutes } from '../services.routes.ts'
import type { Change } from './desk.ts'
import { Talk } from './talk.tsx'

type Facts = {
  locality: Locality
  services: Service[]
  figures: Figure[]
  changes: Change[]
  today: string
}

export const packView = (facts: Facts): PageView => ({
  title: 'A pack for the table',
  crumbs: [{ text: 'Listings of your place', href: servicesRoutes.desk }],
  wide: true,
  body: (
    <>
      <h1>For the table in {facts.locality.name}</h1>
      <Lede>
        Every service that offers peer support here, as it last said of itself, by{' '}
        {dayInWords(facts.today)}. One service, one voice.
      </Lede>
      <Counts {...facts} />
      <Everyone {...facts} />
      <Talk {...facts} />
    </>
  ),
})

const Counts = ({ services, figures, today }: Facts) => (
  <>
    <h2>At a glance</h2>
    <Counted caption="Who runs them" counts={countBy(services, ({ sector }) => sector)} />
    <Counted
      caption="Room, as they said it"
      counts={countBy(services, (one) => standingOf(one, today))}
    />
    {figures.map(({ name, value, month, source }) => (
      <Quiet>
        {name}: {value}, at the end of {monthInWords(month)}, {source}.
      </Quiet>
    ))}
  </>
)

const Counted = ({ caption, counts }: { caption: string; counts: [string, number][] }) => (
  <Table
    caption={caption}
    responsive={false}
    firstCellIsHeader
    head={['What was said', 'How many']}
    rows={counts.map(([name, count]) => [name, String(count)])}
  />
)

const Everyone = ({ services, today }: Facts) => (
  <Table
    caption="Every service, by name"
    captionSize="m"
    firstCellIsHeader
    head={['Group or service', 'Run by', 'Wait', 'Free places', 'Said']}
    rows={services.map((service) => [
      service.name,
      `${service.organisation} (${service.sector})`,
      waitInWords(service),
      placesInWords(service, today),
      service.saidOn === null ? 'not yet' : dayInWords(service.saidOn),
    ])}
  />
)
