import { page, type Ask } from '../../../platform/http/route.ts'
import { listLocalities, lookForPlace, type Locality } from '../../places/places.ts'
import { addAnswered, countAnswered, type Answered } from '../answered.ts'
import { nationalFacts } from '../national.tsx'
import { strategyRoutes } from '../strategy.routes.ts'
import { callView } from './call.view.tsx'

export const callPage = page({
  path: strategyRoutes.call,
  for: 'everyone',
  read: async (ask) => {
    const asked = (ask.query['place'] ?? '').slice(0, 80)
    const localities = await listLocalities(ask.tx)
    const looked = await lookForPlace(ask.tx, asked)
    const places = await answeredIn(ask, localities)
    const all = addAnswered(places.map(({ answered }) => answered))
    return { asked, localities, looked, places, all, facts: nationalFacts() }
  },
  view: callView,
})

export type PlaceAnswered = { slug: string; name: string; answered: Answered }

const answeredIn = async (ask: Ask, localities: Locality[]): Promise<PlaceAnswered[]> => {
  const places: PlaceAnswered[] = []
  for (const { slug, name, cell } of localities)
    places.push({ slug, name, answered: await countAnswered(ask.tx, cell) })
  return places
}
