import { londonDay } from '../../../../platform/clock.ts'
import { choice, line, list } from '../../../../platform/http/fields.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { listConcepts, offered } from '../../../stewardship/stewardship.ts'
import { heldGroupPath, routes } from '../../introductions.routes.ts'
import { groupWays } from '../../rules/gather.ts'
import { whenFields } from '../../proposing/when-fields.ts'
import { readWhen } from '../../rules/when.ts'
import { heldGroupView } from './held-group.view.tsx'
import { listMayHold, peers } from './held-groups.ts'
import { listJoiners } from './joiners.ts'

/** @throws NotHere */
export const getMayHold = async (ask: Ask) =>
  (await listMayHold(ask)).find(({ id }) => id === ask.params['id']) ?? notHere()

const listAbout = async (ask: Ask, service: string): Promise<string[]> => {
  const rows = await ask.tx
    .selectFrom('introductions.group_about')
    .select('concept_id')
    .where('cell_id', '=', ask.cell)
    .where('service_id', '=', service)
    .execute()
  return rows.map((row) => row.concept_id)
}

export const heldGroupPage = page({
  path: routes.heldGroup,
  for: peers,
  read: async (ask) => {
    const group = await getMayHold(ask)
    const about = await listAbout(ask, group.id)
    // A group is about something broad: the narrower words under each would make a list nobody reads.
    return {
      group,
      about,
      concepts: offered(await listConcepts(ask.tx)).filter(
        ({ id, broader }) => broader === null || about.includes(id),
      ),
      joiners: group.holder ? await listJoiners(ask, group.id) : [],
    }
  },
  view: heldGroupView,
})

const fields = {
  ...whenFields,
  rhythm: line({
    max: 120,
    missing: 'Say how often it meets, for example “Every Tuesday at eleven”',
  }),
  way: choice(groupWays, 'Choose how the group meets'),
  join: choice(['just come', 'ask first'], 'Choose whether people ask first'),
  concepts: list(200),
}

/** Says when a group next meets and what it is about. Whoever says it holds the group. */
export const saveHeldGroup = act({
  path: routes.heldGroup,
  for: peers,
  page: heldGroupPage,
  fields,
  act: async (ask, form) => {
    const group = await getMayHold(ask)
    const at = readWhen(form, ask.now)
    if (!(at instanceof Date)) return mend(at)
    const said = {
      rhythm: form.rhythm,
      next_at: at,
      way: form.way,
      just_come: form.join === 'just come',
      said_on: londonDay(ask.now),
    }
    await ask.tx
      .insertInto('introductions.group_held')
      .values({ cell_id: ask.cell, service_id: group.id, holder_id: ask.me, ...said })
      .onConflict((conflict) => conflict.columns(['cell_id', 'service_id']).doUpdateSet(said))
      .execute()
    await putAbout(ask, group.id, form.concepts)
    return go(heldGroupPath(group.id))
  },
})

const putAbout = async (ask: Ask, service_id: string, chosen: string[]) => {
  await ask.tx
    .deleteFrom('introductions.group_about')
    .where('cell_id', '=', ask.cell)
    .where('service_id', '=', service_id)
    .execute()
  const known = (await listConcepts(ask.tx)).filter(({ id }) => chosen.includes(id))
  if (known.length === 0) return
  await ask.tx
    .insertInto('introductions.group_about')
    .values(
      known.map(({ id }) => ({
        cell_id: ask.cell,
        service_id,
        concept_id: id,
        holder_id: ask.me,
      })),
    )
    .execute()
}
