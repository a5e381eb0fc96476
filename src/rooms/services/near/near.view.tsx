import type { PageView } from '../../../platform/http/route.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { Pagination } from '../../../ui/navigation/pagination.tsx'
import {
  AreaList,
  ChoosePlace,
  NotOpenHere,
  type Locality,
  type Looked,
} from '../../places/places.ts'
import type { Service } from '../listing.ts'
import { servicesNear, servicesRoutes } from '../services.routes.ts'
import { Listed } from './listed.tsx'

type Screen = { services: Service[]; total: number; number: number; pages: number }
type Facts = { asked: string; localities: Locality[]; looked: Looked; screen: Screen }

export const nearView = ({ screen, ...place }: Facts): PageView => ({
  title: 'Find support near you',
  body: (
    <>
      <h1>Find support near you</h1>
      <Lede>
        Groups and services where people who have been there too meet others. You can look without
        signing in.
      </Lede>
      <ChoosePlace {...place} action={servicesRoutes.near} />
      <AreaList localities={place.localities} hrefOf={servicesNear} />
      {place.looked.locality ? (
        <Here locality={place.looked.locality} screen={screen} />
      ) : (
        <Elsewhere {...place} />
      )}
    </>
  ),
})

const Elsewhere = ({ looked: { found, near }, localities }: Omit<Facts, 'screen'>) =>
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

const Here = ({ locality, screen }: { locality: Locality; screen: Screen }) => (
  <>
    <h2>{locality.name}</h2>
    <p>{counted(screen)}</p>
    {screen.services.map((service) => (
      <Listed service={service} />
    ))}
    {screen.pages > 1 ? <Pages locality={locality} screen={screen} /> : null}
  </>
)

const counted = ({ total, services, number, pages }: Screen): string => {
  if (total === 0)
    return 'Nobody has listed a service here yet. You can still ask to meet someone, or phone one of the numbers under urgent help.'
  const some =
    pages > 1 ? ` This is page ${number} of ${pages}, with ${services.length} of them.` : ''
  return `${total} ${total === 1 ? 'group or service' : 'groups and services'}, by name. None is put before another.${some}`
}

const Pages = ({ locality, screen }: { locality: Locality; screen: Screen }) => (
  <Pagination
    previous={
      screen.number > 1 ? { href: servicesNear(locality.slug, screen.number - 1) } : undefined
    }
    next={
      screen.number < screen.pages
        ? { href: servicesNear(locality.slug, screen.number + 1) }
        : undefined
    }
  />
)
