import type { PageView } from '../../../platform/http/route.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { Pagination } from '../../../ui/navigation/pagination.tsx'
import { NotOpenHere, type FoundPlace, type Locality, type NearOpen } from '../../places/places.ts'
import type { Service } from '../listing.ts'
import { servicesNear } from '../services.routes.ts'
import { ChoosePlace } from './choose-place.tsx'
import { Listed } from './listed.tsx'

export type NearFacts = {
  asked: string
  localities: Locality[]
  locality: Locality | null
  found: FoundPlace | null
  near: NearOpen[]
  services: Service[]
  total: number
  number: number
  pages: number
}

export const nearView = (facts: NearFacts): PageView => ({
  title: 'Find support near you',
  body: (
    <>
      <h1>Find support near you</h1>
      <Lede>
        Groups and services where people who have been there too meet others. No referral needed to
        look.
      </Lede>
      <ChoosePlace asked={facts.asked} localities={facts.localities} wrong={wrong(facts)} />
      {facts.locality ? <Here {...facts} locality={facts.locality} /> : <Elsewhere {...facts} />}
    </>
  ),
})

const wrong = ({ asked, locality, found }: NearFacts): string | undefined =>
  asked === '' || locality || found
    ? undefined
    : 'We do not know this place. Write the first half of a postcode, like BS5, or choose an area below'

const Elsewhere = ({ found, near, localities }: NearFacts) =>
  found === null ? null : (
    <>
      <h2>Kith is not open for {found.outcode} yet</h2>
      <p>
        {found.outcode} is around {found.town}
        {found.area ? `, in ${found.area}` : ''}. Nobody has listed services there so far. There are
        still people you can talk to.
      </p>
      <NotOpenHere near={near} open={localities} />
    </>
  )

const Here = (facts: NearFacts & { locality: Locality }) => (
  <>
    <h2>{facts.locality.name}</h2>
    <p>{counted(facts)}</p>
    {facts.services.map((service) => (
      <Listed service={service} />
    ))}
    {facts.pages > 1 ? <Pages {...facts} /> : null}
  </>
)

const counted = ({ total, services, number, pages }: NearFacts): string => {
  if (total === 0)
    return 'Nobody has listed a service here yet. You can still ask to meet someone, or phone one of the lines on the urgent help page.'
  const some = pages > 1 ? ` This is page ${number} of ${pages}, with ${services.length} of them.` : ''
  return `${total} ${total === 1 ? 'group or service' : 'groups and services'}, by name. None is put before another.${some}`
}

const Pages = ({ locality, number, pages }: NearFacts & { locality: Locality }) => (
  <Pagination
    previous={number > 1 ? { href: servicesNear(locality.slug, number - 1) } : undefined}
    next={number < pages ? { href: servicesNear(locality.slug, number + 1) } : undefined}
  />
)
