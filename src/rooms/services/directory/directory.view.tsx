import type { PageView } from '../../../platform/http/route.ts'
import { dayInWords } from '../../../ui/day.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { join } from '../../../ui/join.ts'
import type { AnyLocality } from '../../places/places.ts'
import type { Service } from '../listing.ts'
import { directoryOf, servicesNear, servicesRoutes } from '../services.routes.ts'
import { Entry } from './entry.tsx'

type Facts = {
  locality: AnyLocality
  services: Service[]
  total: number
  part: number
  parts: number
  large: boolean
  today: string
  origin: string
}

export const directoryView = (facts: Facts): PageView => ({
  title: `A directory of peer support`,
  crumbs: [
    { text: 'Find support near you', href: servicesRoutes.near },
    { text: facts.locality.name, href: servicesNear(facts.locality.slug) },
  ],
  body: (
    <div class={join('kith-directory', facts.large && 'kith-large')}>
      <h1>Peer support in {facts.locality.name}</h1>
      <Lede>{opening(facts)}</Lede>
      <Parts {...facts} />
      {facts.services.map((service) => (
        <Entry service={service} today={facts.today} />
      ))}
      <p>
        As it stood on {dayInWords(facts.today)}. What is true today is at {facts.origin}
        {servicesNear(facts.locality.slug)}
      </p>
    </div>
  ),
})

const opening = ({ total }: Facts): string =>
  total === 0
    ? 'Nobody has listed a group or service here yet.'
    : `${total} ${total === 1 ? 'group or service' : 'groups and services'} where people who have been there too meet others, by name. None is put before another. “Not known” means that nobody has said.`

const Parts = ({ locality, part, parts, large }: Facts) => {
  const at = (number: number, print: boolean) => {
    const query = new URLSearchParams()
    if (number > 1) query.set('part', String(number))
    if (print) query.set('print', 'large')
    return `${directoryOf(locality.slug)}${query.size > 0 ? `?${query}` : ''}`
  }
  return (
    <ul class="kith-no-print">
      <li>
        <a href={at(part, !large)}>{large ? 'Print of the usual size' : 'Large print'}</a>
      </li>
      {parts > 1
        ? Array.from({ length: parts }, (_, index) => index + 1)
            .filter((number) => number !== part)
            .map((number) => (
              <li>
                <a href={at(number, large)}>
                  Part {number} of {parts}
                </a>
              </li>
            ))
        : null}
    </ul>
  )
}
