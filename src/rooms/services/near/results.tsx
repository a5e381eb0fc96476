import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { Pagination } from '../../../ui/navigation/pagination.tsx'
import { NotOpenHere, type NearOpen } from '../../places/places.ts'
import { directoryOf } from '../services.routes.ts'
import type { PlaceMap } from './drawing.ts'
import type { Found, Here } from './found.ts'
import { Listed } from './listed.tsx'
import { Map } from './map.tsx'
import { Nothing } from './not-here.tsx'
import { nearAddress, type Asked } from './questions.ts'

type Props = {
  here: Here
  found: Found
  asked: Asked
  map: PlaceMap | null
  nearest: NearOpen[]
  today: string
}

/** What was found: how it was understood, the list, and where on the map. */
export const Results = ({ here, found, asked, map, nearest, today }: Props) => (
  <>
    <h2>{here.label}</h2>
    {here.label === here.locality.name ? null : <Quiet>In {here.locality.name}.</Quiet>}
    <NotOpen here={here} />
    {found.total === 0 ? (
      <Nothing
        locality={here.locality}
        wasAsked={hasQuestions(asked)}
        all={nearAddress({ place: here.place })}
      />
    ) : (
      <>
        <p>{counted(found, here)}</p>
        <Understood found={found} />
        {map ? <Map map={map} /> : null}
        {found.services.map((service) => (
          <Listed service={service} miles={service.miles} today={today} />
        ))}
        <Pages found={found} asked={asked} />
        <p class="kith-no-print">
          <a href={directoryOf(here.locality.slug)}>A directory of this area, for printing</a>
        </p>
      </>
    )}
    {here.locality.open ? null : <NotOpenHere near={nearest} open={[]} />}
  </>
)

const hasQuestions = ({ what, how, for: whom, language, access, miles }: Asked) =>
  Boolean(what || how || whom || language || access || miles)

const NotOpen = ({ here: { locality } }: { here: Here }) =>
  locality.open ? null : (
    <Lede>
      Kith is not open in {locality.name} yet.{' '}
      {locality.cell === null ? 'Nothing is held about it' : 'You can look at what is listed'}
      {locality.population === null ? ', and its people have not been counted here' : ''}.
    </Lede>
  )

const counted = (found: Found, here: Here): string => {
  const { total, hits, services, page, pages, onlySome } = found
  const many = `${total} ${total === 1 ? 'group or service' : 'groups and services'}`
  const order = here.spot
    ? ', the nearest first. None is put before another for any other reason.'
    : ', by name. None is put before another.'
  const some = onlySome ? ' Nothing has all of your words; these have some of them.' : ''
  const part =
    pages > 1 ? ` This is page ${page} of ${pages}, with ${services.length} of them.` : ''
  const first =
    total > hits.length
      ? ` Only the first ${hits.length} are shown: say more of what you look for, and the list is shorter.`
      : ''
  return `${many}${order}${some}${part}${first}`
}

const Understood = ({ found: { understood } }: { found: Found }) =>
  understood.length === 0 ? null : (
    <Quiet>Also looked for: {understood.map(({ name }) => name).join(', ')}.</Quiet>
  )

const Pages = ({ found: { page, pages }, asked }: { found: Found; asked: Asked }) =>
  pages === 1 ? null : (
    <Pagination
      previous={page > 1 ? { href: nearAddress({ ...asked, page: page - 1 }) } : undefined}
      next={page < pages ? { href: nearAddress({ ...asked, page: page + 1 }) } : undefined}
    />
  )
