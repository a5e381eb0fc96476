import { page, type Ask } from '../../../../platform/http/route.ts'
import { listConcepts } from '../../../stewardship/stewardship.ts'
import { findOpenRequest, listWishes } from '../../asking/draft.ts'
import { routes } from '../../introductions.routes.ts'
import { groupsNear } from '../../rules/groups-near.ts'
import { listJoinings } from '../open/joining.ts'
import { listOpenGroups } from '../open/open-groups.ts'
import { listStandings } from '../small/standing.ts'
import { groupsView } from './groups.view.tsx'

const isWilling = async (ask: Ask): Promise<boolean> => {
  const row = await ask.tx
    .selectFrom('introductions.group_willing')
    .select('request_id')
    .where('cell_id', '=', ask.cell)
    .where('person_id', '=', ask.me)
    .executeTakeFirst()
  return row !== undefined
}

/** Undefined for somebody who offers nothing as a peer. */
const isReady = async (ask: Ask): Promise<boolean | undefined> => {
  const row = await ask.tx
    .selectFrom('introductions.offer as offer')
    .leftJoin('introductions.group_ready as ready', (join) =>
      join
        .onRef('ready.cell_id', '=', 'offer.cell_id')
        .onRef('ready.offer_id', '=', 'offer.offer_id'),
    )
    .select('ready.offer_id')
    .where('offer.cell_id', '=', ask.cell)
    .where('offer.peer_id', '=', ask.me)
    .executeTakeFirst()
  return row && row.offer_id !== null
}

const listSmall = async (ask: Ask) => {
  const names = new Map((await listConcepts(ask.tx)).map(({ id, name }) => [id, name]))
  return (await listStandings(ask)).map(({ id, stage, part, concept, agreed }) => ({
    id,
    stage,
    part,
    agreed,
    about: names.get(concept) ?? '',
  }))
}

/** Groups that are about what somebody wishes for while they ask, and the rest. */
export const listNear = async (ask: Ask) => {
  const request = await findOpenRequest(ask)
  const wishes = request ? await listWishes(ask, request.id) : []
  return groupsNear(wishes, await listOpenGroups(ask))
}

export const groupsPage = page({
  path: routes.groups,
  for: 'members',
  read: async (ask) => ({
    ...(await listNear(ask)),
    small: await listSmall(ask),
    joined: (await listJoinings(ask)).map(({ group }) => group),
    asking: (await findOpenRequest(ask))?.state === 'asking',
    willing: await isWilling(ask),
    ready: await isReady(ask),
    peer: ask.viewer!.roles.some(({ role }) => role === 'peer' || role === 'senior peer'),
  }),
  view: groupsView,
})
