import { londonDay } from '../../../../platform/clock.ts'
import { choice, line } from '../../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { feedsRoutes } from '../feeds.routes.ts'
import { answerPair, listPairs } from './pairs.ts'
import { doublesView } from './doubles.view.tsx'

const ON_A_PAGE = 10

export const doublesPage = page({
  path: feedsRoutes.doubles,
  for: ['coordinator'],
  read: async ({ tx, cell }) => ({ cell, pairs: await listPairs(tx, cell, ON_A_PAGE) }),
  view: doublesView,
})

const fields = {
  record: line({ max: 60 }),
  service: line({ max: 60 }),
  answer: choice(['the same', 'not the same'], 'Press one of the two buttons'),
}

/** Says whether two are one. Nothing is joined until somebody does. */
export const sayWhetherSame = act({
  path: feedsRoutes.doubles,
  for: ['coordinator'],
  page: doublesPage,
  fields,
  act: async (ask, form) => {
    const { record, service, answer } = form
    const real = isUuid(record) && isUuid(service)
    const said = real && (await answerPair(ask.tx, ask.cell, form, answer, londonDay(ask.now)))
    if (!said) return mend({ record: 'That was answered already. The others are below' })
    await ask.later('services.list-record', { cell: ask.cell, record })
    return go(feedsRoutes.doubles)
  },
})
