import type { PageView } from '../../../platform/http/route.ts'
import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { Locality } from '../../places/places.ts'
import type { Service } from '../listing.ts'
import { placesInWords, RunBy, saidInWords, waitInWords, whereInWords } from '../said.tsx'
import { oneService, servicesNear, servicesRoutes } from '../services.routes.ts'

type Facts = { service: Service; locality: Locality }

export const oneView = ({ service, locality }: Facts): PageView => ({
  // A group's name can say what somebody has lived through: it stays out of histories.
  title: 'A service or group near you',
  crumbs: [
    { text: 'Find support near you', href: servicesRoutes.near },
    { text: locality.name, href: servicesNear(locality.slug) },
  ],
  body: (
    <>
      <h1 dir="auto">{service.name}</h1>
      <RunBy service={service} />
      <OwnWords whose="In their own words">{service.words}</OwnWords>
      <SummaryList rows={rowsOf(service)} />
      <h2>Meet one of the peers here</h2>
      <p>
        Kith can ask peers who are ready to meet people, here and in other groups near you. You
        choose, and nobody is assigned.
      </p>
      <p>
        <a href={`${oneService(service.cell, service.id)}/peers`}>
          Read what peers here say to everyone
        </a>
      </p>
      <Button href="/meet">I want to meet someone</Button>
    </>
  ),
})

const rowsOf = (service: Service) => [
  { key: 'How to join', value: <span dir="auto">{service.joinWords}</span> },
  { key: 'Wait', value: capital(waitInWords(service)) },
  { key: 'Free places', value: capital(placesInWords(service)) },
  { key: 'Who said so', value: saidInWords(service) },
  { key: 'Where', value: capital(whereInWords(service)) },
  {
    key: 'If something there worries you',
    value: service.answers
      ? `${service.answers} reads it and answers you`
      : 'Nobody is named yet. Tell someone you trust, or the person who runs it',
  },
]

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
