import { line } from '../../../platform/http/fields.ts'
import { act, go, mend } from '../../../platform/http/route.ts'
import { routes } from '../introductions.routes.ts'
import { countOf, enough, MOST } from './enough.ts'
import { listRunBy, ratherNotPage, type RunBy } from './rather-not.ts'

const chosenOf = (runBy: RunBy[], chosen: string) => {
  const [kind, id] = chosen.split(' ')
  const found = runBy.find((one) => (kind === 'service' ? one.service : one.organisation) === id)
  return (
    found && {
      organisation_id: found.organisation,
      service_id: kind === 'service' ? found.service : null,
    }
  )
}

/** Nobody of this organisation, or of this one service. */
export const ratherNotFrom = act({
  path: routes.ratherNotFrom,
  for: 'members',
  page: ratherNotPage,
  fields: { from: line({ max: 60, missing: 'Choose an organisation or a service from the list' }) },
  act: async (ask, form) => {
    const chosen = chosenOf(await listRunBy(ask), form.from)
    if (!chosen) return mend({ from: 'Choose an organisation or a service from the list' })
    if ((await countOf(ask, 'apart_from')) >= MOST) return mend({ from: enough })
    await ask.tx
      .insertInto('introductions.apart_from')
      .values({
        cell_id: ask.cell,
        id: ask.newId('apart'),
        by_id: ask.me,
        ...chosen,
        made_at: ask.now,
      })
      .execute()
    await ask.later('introductions.apart', { cell: ask.cell, person: ask.me })
    return go(routes.ratherNot)
  },
})
