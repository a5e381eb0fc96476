import { londonDay } from '../../../platform/clock.ts'
import { choice, line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { findOrganisation, listOrganisations, localityOfCell } from '../../places/places.ts'
import { makingRoutes } from '../making.routes.ts'
import { listNewest, versionOfAddress } from '../standing.ts'
import { usedIn } from '../used/used.routes.ts'
import { chooseView } from './choose.view.tsx'

const choosers = ['coordinator', 'organisation lead'] as const

/** For whom somebody may choose: a coordinator for the place and its organisations, a lead for their own. */
const listWhom = async (ask: Ask) => {
  const roles = ask.viewer?.roles ?? []
  const helps = roles.some(({ role }) => role === 'coordinator')
  const own = roles.flatMap(({ role, scope }) => (role === 'organisation lead' ? [scope] : []))
  const organisations = await listOrganisations(ask.tx, ask.cell)
  return {
    place: helps,
    organisations: organisations.filter(({ id }) => helps || own.includes(id)),
  }
}

export const choosePage = page({
  path: makingRoutes.choose,
  for: choosers,
  read: async (ask) => ({
    ...(await versionOfAddress(ask)),
    whom: await listWhom(ask),
    locality: await localityOfCell(ask.tx, ask.cell),
    asked: ask.query['for'] ?? '',
  }),
  view: chooseView,
})

const fields = {
  whom: line({ max: 40, missing: 'Choose who uses it' }),
  uses: choice(['yes', 'no'], 'Choose whether they use it'),
  why: text({ max: 2000, missing: 'Write why, and who decided' }),
}

/** A place, or an organisation of it, says which version it uses; or that it uses this one no more. */
export const choose = act({
  path: makingRoutes.choose,
  for: choosers,
  page: choosePage,
  fields,
  act: async (ask, form) => {
    const { framework, version } = await versionOfAddress(ask)
    if (form.uses === 'yes' && version.withdrawnOn !== null)
      return mend({ uses: 'This version was withdrawn. Choose the one that stands in its place' })
    const whom = await listWhom(ask)
    const allowed = [...(whom.place ? ['place'] : []), ...whom.organisations.map(({ id }) => id)]
    if (!allowed.includes(form.whom)) return mend({ whom: 'Choose from the list' })
    const organisation = form.whom === 'place' ? null : form.whom
    const [newest] = await listNewest(ask.tx, [framework.id])
    if (organisation && (await findOrganisation(ask.tx, ask.cell, organisation)))
      await ask.hold({ organisation })
    const uses = form.uses === 'yes'
    await ask.tx
      .insertInto('frameworks.chosen')
      .values({
        cell_id: ask.cell,
        id: ask.newId('chosen'),
        organisation_id: organisation,
        kind: framework.kind,
        version_id: uses ? version.id : null,
        newest_id: uses ? newest!.id : null,
        why: form.why,
        chosen_on: londonDay(ask.now),
        chosen_at: ask.now,
        by_id: ask.me,
      })
      .execute()
    return go(usedIn((await localityOfCell(ask.tx, ask.cell)).slug))
  },
})
