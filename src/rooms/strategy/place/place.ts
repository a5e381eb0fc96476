import { page } from '../../../platform/http/route.ts'
import { getLocality } from '../../places/places.ts'
import { latestFigures } from '../../services/services.ts'
import { countAnswered } from '../answered.ts'
import { figureOf } from '../figures.ts'
import { strategyRoutes } from '../strategy.routes.ts'
import { theCall } from '../the-call.ts'
import { placeView } from './place.view.tsx'

export const placePage = page({
  path: strategyRoutes.place,
  for: 'everyone',
  read: async (ask) => {
    const locality = await getLocality(ask.tx, ask.params['locality'] ?? '')
    const answered = await countAnswered(ask.tx, locality.cell)
    const figures = await latestFigures(ask.tx, locality.cell)
    return { locality, answered, figures: theCall.map(({ id }) => figureOf(id, figures)) }
  },
  view: placeView,
})
