import { act, go, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { routes } from '../introductions.routes.ts'
import { listFrom, listNamed, listRunBy } from './rather-not.ts'
import { takingBackView } from './taking-back.view.tsx'

/** @throws NotHere for what was taken back meanwhile, and for another's */
const getOne = async (ask: Ask) => {
  const isIt = ({ id }: { id: string }) => id === ask.params['id']
  const named = (await listNamed(ask)).find(isIt) ?? null
  const from = (await listFrom(ask)).find(isIt) ?? null
  return named || from ? { id: ask.params['id']!, named, from } : notHere()
}

/** Asks once more, so that nobody stops being kept apart by one press. It reads only what they chose. */
export const takingBackPage = page({
  path: routes.ratherNotBack,
  for: 'members',
  read: async (ask) => ({ ...(await getOne(ask)), runBy: await listRunBy(ask) }),
  view: takingBackView,
})

/** Takes one of them back: from now on they may meet again. */
export const takeBack = act({
  path: routes.ratherNotBack,
  for: 'members',
  page: takingBackPage,
  fields: {},
  act: async (ask) => {
    const id = ask.params['id']
    for (const table of ['apart_from', 'apart_named'] as const)
      if (isUuid(id))
        await ask.tx
          .deleteFrom(`introductions.${table}`)
          .where('cell_id', '=', ask.cell)
          .where('by_id', '=', ask.me)
          .where('id', '=', id)
          .execute()
    return go(routes.ratherNot)
  },
})
