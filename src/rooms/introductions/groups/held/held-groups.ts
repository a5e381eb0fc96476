import { page, type Ask } from '../../../../platform/http/route.ts'
import { routes } from '../../introductions.routes.ts'
import { heldGroupsView } from './held-groups.view.tsx'

export const peers = ['peer', 'senior peer']

/** Groups of the services that stand behind one, unless another peer holds them already. */
export const listMayHold = async ({ tx, cell, me }: Ask) => {
  const rows = await tx
    .selectFrom('services.vouch as vouch')
    .innerJoin('services.service as service', (join) =>
      join
        .onRef('service.cell_id', '=', 'vouch.cell_id')
        .onRef('service.id', '=', 'vouch.service_id'),
    )
    .leftJoin('introductions.group_held as held', (join) =>
      join
        .onRef('held.cell_id', '=', 'service.cell_id')
        .onRef('held.service_id', '=', 'service.id'),
    )
    .select(['service.id', 'service.name', 'service.how', 'held.holder_id as holder'])
    .select(['held.rhythm', 'held.next_at as next', 'held.way', 'held.just_come as justCome'])
    .where('vouch.cell_id', '=', cell)
    .where('vouch.person_id', '=', me)
    .where('vouch.until', 'is', null)
    .where('service.how', 'in', ['group', 'drop-in', 'online'])
    .orderBy('service.name')
    .execute()
  return rows.filter(({ holder }) => holder === null || holder === me)
}

export const heldGroupsPage = page({
  path: routes.heldGroups,
  for: peers,
  read: async (ask) => ({
    now: ask.now,
    groups: (await listMayHold(ask)).map(({ id, name, holder, next }) => ({
      id,
      name,
      held: holder !== null,
      next,
    })),
  }),
  view: heldGroupsView,
})
