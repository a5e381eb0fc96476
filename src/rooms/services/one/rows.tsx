import type { Service } from '../listing.ts'
import { placesInWords, saidInWords, waitInWords, whereInWords } from '../said.tsx'
import { access, forWhom, languages } from '../rules/choices.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const named = (service: Service, kind: string, names: Readonly<Record<string, string>>) =>
  service.tags.filter((tag) => tag.kind === kind).map(({ value }) => names[value] ?? value)

const orUnknown = (parts: readonly string[], unknown = 'Not known') =>
  parts.length > 0 ? parts.join(', ') : unknown

const ages = ({ minimumAge, maximumAge }: Service): string[] => {
  if (minimumAge !== null && maximumAge !== null) return [`aged ${minimumAge} to ${maximumAge}`]
  if (minimumAge !== null) return [`aged ${minimumAge} and over`]
  return maximumAge === null ? [] : [`aged up to ${maximumAge}`]
}

const spoken = ({ languages: said }: Service) =>
  said.flatMap(
    ({ code, name }) => (code && (languages as Record<string, string>)[code]) ?? name ?? [],
  )

/** What somebody who thinks of going wants to know, known or not. */
export const rowsOf = (service: Service, today: string) => [
  { key: 'How to join', value: <span dir="auto">{service.joinWords}</span> },
  { key: 'Wait', value: capital(waitInWords(service)) },
  { key: 'Free places', value: capital(placesInWords(service, today)) },
  { key: 'Who said so', value: saidInWords(service) },
  { key: 'Where', value: <Where service={service} /> },
  {
    key: 'For whom',
    value: orUnknown(
      [...(service.forWhom ? [service.forWhom] : named(service, 'for', forWhom)), ...ages(service)],
      'Not said',
    ),
  },
  { key: 'Languages', value: orUnknown(spoken(service)) },
  { key: 'Getting in and being there', value: orUnknown(named(service, 'access', access)) },
  { key: 'Cost', value: service.fees ?? 'Not known' },
  ...(service.concepts.length > 0
    ? [{ key: 'About', value: service.concepts.map(({ name }) => name).join(', ') }]
    : []),
  {
    key: 'If something there worries you',
    value: service.answers
      ? `${service.answers} reads it and answers you`
      : 'Nobody is named yet. Tell someone you trust, or the person who runs it',
  },
]

const Where = ({ service }: { service: Service }) => {
  const [at] = service.addresses
  if (!at || service.venueConfidential) return <>{capital(whereInWords(service))}</>
  const lines = [at.name, at.address_1, at.address_2, at.city, at.postal_code]
  return <>{lines.filter((part) => part).join(', ')}</>
}

// What came from elsewhere leads only to the web.
const isWeb = (url: string) => /^https?:\/\//i.test(url)

export const reachRows = ({ phone, phones, email, url }: Service) => [
  ...[...new Set([...(phone ? [phone] : []), ...phones.map(({ number }) => number)])].map(
    (number) => ({
      key: 'Phone',
      value: <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>,
    }),
  ),
  ...(email ? [{ key: 'Email', value: <a href={`mailto:${email}`}>{email}</a> }] : []),
  ...(url && isWeb(url) ? [{ key: 'On the web', value: <a href={url}>{url}</a> }] : []),
]
