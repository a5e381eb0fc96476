import { choices } from '../../../platform/http/fields.ts'
import { act, mend, page, type Ask } from '../../../platform/http/route.ts'
import { peopleRoutes } from '../people.routes.ts'
import { eraseView } from './erase.view.tsx'

export const erasePage = page({
  path: peopleRoutes.erase,
  for: 'signed in',
  read: async () => ({}),
  view: eraseView,
})

const fields = { sure: choices(['yes']) }

/**
 * Takes everything away: each room what it holds, from the top floor down; then the account; and last,
 * by a job, the key, without which no copy and no backup can be read.
 */
export const eraseMe = act({
  path: peopleRoutes.erase,
  for: 'signed in',
  page: erasePage,
  fields,
  act: async (ask, form) => {
    if (!form.sure.includes('yes'))
      return mend({ sure: 'Tick the box if you are sure. Nothing has been erased' })
    if (ask.cell !== 0) for (const room of ask.rooms.toReversed()) await room.erase?.(ask)
    await ask.later('people.destroy-key', { person: ask.me })
    await eraseAccount(ask)
    return { to: '/', session: 'ended' }
  },
})

const eraseAccount = async (ask: Ask) => {
  await ask.tx.deleteFrom('people.account').where('id', '=', ask.me).execute()
}
