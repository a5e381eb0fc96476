import { page, type Ask } from '../../../platform/http/route.ts'
import { latestUsualWait, waitWords } from '../../../rooms/introductions/introductions.ts'
import { listLocalities } from '../../../rooms/places/places.ts'
import { latestFigures } from '../../../rooms/services/services.ts'
import { countAnswered, nationalFacts } from '../../../rooms/strategy/strategy.ts'
import { frontRoutes } from '../front.routes.ts'
import { homeView } from './home.view.tsx'
import { together, type PlaceFigures } from './together.ts'

export const homePage = page({
  path: frontRoutes.home,
  for: 'everyone',
  read: async (ask) => {
    const places = await listPlaces(ask)
    const figures: PlaceFigures[] = places.map((place) => place.figures)
    return {
      places: places.map(({ name, wait, answered }) => ({ name, wait, answered })),
      services: together('services', figures),
      peers: together('peers', figures),
      facts: nationalFacts(),
    }
  },
  view: homeView,
})

const listPlaces = async ({ tx }: Ask) => {
  const places = []
  for (const { name, cell } of await listLocalities(tx))
    places.push({
      name,
      wait: waitWords(await latestUsualWait(tx, cell)) ?? null,
      answered: await countAnswered(tx, cell),
      figures: await latestFigures(tx, cell),
    })
  return places
}
