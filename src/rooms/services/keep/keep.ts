import { londonDay } from '../../../platform/clock.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { servicesRoutes } from '../services.routes.ts'
import { listDifferences } from './differences.ts'
import { keepView } from './keep.view.tsx'
import { beKept, change } from './keeping.ts'
import { linkEnded, takeLink, type Taken } from './link.ts'

export const keepPage = page({
  path: servicesRoutes.keep,
  for: 'everyone',
  read: async (ask) => {
    const taken = await takeLink(ask, 'claim')
    if (!taken) return null
    const keeping = await readKeeping(ask, taken)
    const differences = await listDifferences(ask.tx, taken.service)
    const done = ask.query['done'] ?? ''
    return { taken, keeping, differences, done, today: londonDay(ask.now) }
  },
  view: keepView,
})

export type Keeping = { returnEvery: string; nextOn: string | null; hasAddress: boolean }

const readKeeping = async (ask: Ask, { service }: Taken): Promise<Keeping | null> => {
  const row = await ask.tx
    .selectFrom('services.keeping')
    .select(['return_every as returnEvery', 'next_return_on as nextOn'])
    .select((one) => one('address_sealed', 'is not', null).as('hasAddress'))
    .where('cell_id', '=', service.cell)
    .where('service_id', '=', service.id)
    .executeTakeFirst()
  return row ? { ...row, hasAddress: Boolean(row.hasAddress) } : null
}

/** One press: everything on the page still holds. */
export const stillRight = act({
  path: servicesRoutes.stillRight,
  for: 'everyone',
  page: keepPage,
  fields: {},
  act: async (ask) => {
    const taken = await takeLink(ask, 'claim')
    if (!taken) return mend(linkEnded)
    await beKept(ask, taken)
    await change(ask, taken.service, {
      confirmed_on: londonDay(ask.now),
      confirmed_by: taken.service.saidBy ?? 'Whoever keeps the page',
    })
    return go(`${taken.base}?done=right`)
  },
})
