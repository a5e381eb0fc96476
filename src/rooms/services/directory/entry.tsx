import type { Service } from '../listing.ts'
import { Meets } from '../near/listed.tsx'
import { placesInWords, saidInWords, waitInWords, whereInWords } from '../said.tsx'
import { tagsInWords } from '../tags-in-words.ts'

/** One entry as it stands on paper: what somebody without a phone needs, and nothing to press. */
export const Entry = ({ service, today }: { service: Service; today: string }) => (
  <section class="kith-card">
    <h2 dir="auto">{service.name}</h2>
    <p>
      {service.organisation} ({service.sector}){service.invented ? ' (invented)' : ''}
    </p>
    <p dir="auto">{service.words}</p>
    <p>
      <strong>To join:</strong> <span dir="auto">{service.joinWords}</span>
    </p>
    <Meets service={service} today={today} />
    <p>
      <strong>Where:</strong> {where(service)}. {tagsInWords(service)}
    </p>
    <p>
      <strong>Wait:</strong> {waitInWords(service)}. <strong>Free places:</strong>{' '}
      {placesInWords(service, today)}. {saidInWords(service)}
    </p>
    {reach(service) ? <p>{reach(service)}</p> : null}
  </section>
)

const where = (service: Service): string => {
  const [at] = service.addresses
  return at && !service.venueConfidential
    ? [at.name, at.address_1, at.city, at.postal_code].filter(Boolean).join(', ')
    : whereInWords(service)
}

const reach = ({ phone, phones, email, url }: Service): string =>
  [...new Set([phone, ...phones.map(({ number }) => number), email, url])]
    .filter((part) => part)
    .join(' · ')
