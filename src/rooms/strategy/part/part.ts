import { londonDay } from '../../../platform/clock.ts'
import { page } from '../../../platform/http/route.ts'
import { getLocality, listOrganisations } from '../../places/places.ts'
import { latestFigures } from '../../services/services.ts'
import { figureOf } from '../figures.ts'
import { getPart } from '../parts.ts'
import { listPromised } from '../promised.ts'
import { listAnswers } from '../said.ts'
import { strategyRoutes } from '../strategy.routes.ts'
import { partView } from './part.view.tsx'
import { rowsOf } from './rows.ts'

export const partPage = page({
  path: strategyRoutes.part,
  for: 'everyone',
  read: async (ask) => {
    const part = getPart(ask.params['part'])
    const locality = await getLocality(ask.tx, ask.params['locality'] ?? '')
    const where = { cell: locality.cell, part: part.id }
    const organisations = await listOrganisations(ask.tx, locality.cell)
    const said = {
      answers: await listAnswers(ask.tx, where),
      promised: await listPromised(ask.tx, where),
    }
    const figure = figureOf(part.id, await latestFigures(ask.tx, locality.cell))
    const today = londonDay(ask.now)
    return { part: part.id, locality, figure, today, rows: rowsOf(organisations, said, today) }
  },
  view: partView,
})
