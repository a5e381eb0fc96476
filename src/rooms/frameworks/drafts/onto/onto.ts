import {
  act,
  elsewhereIs,
  go,
  mend,
  notHere,
  page,
  type Ask,
} from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import type { Linked } from '../../reading/facts.ts'
import { listLinked } from '../../reading/frameworks.ts'
import { listItems } from '../../reading/items.ts'
import { carryOnto, type Standing } from '../../rules/carry-onto.ts'
import { listNewest } from '../../standing.ts'
import type { Draft } from '../draft.ts'
import { listDraftItems } from '../items.ts'
import { isOver, linkEnded, takeSeat, type Sitting } from '../take-seat.ts'
import { moveOnto } from './move-onto.ts'
import { ontoView } from './onto.view.tsx'

/** What a draft could be brought onto: the newest of its own framework, or what stands in its parent's place. */
const findNewer = async ({ tx }: Ask, draft: Draft): Promise<string | null> => {
  if (draft.framework) {
    const [newest] = await listNewest(tx, [draft.framework])
    return newest && newest.id !== draft.before ? newest.id : null
  }
  if (draft.from === null) return null
  const parent = await tx
    .selectFrom('frameworks.version as version')
    .leftJoin('frameworks.withdrawn as withdrawn', 'withdrawn.version_id', 'version.id')
    .select(['version.framework_id as framework', 'withdrawn.replaced_by as replaced'])
    .where('version.id', '=', draft.from)
    .executeTakeFirstOrThrow()
  const [newest] = await listNewest(tx, [parent.framework])
  const newer = newest && newest.id !== draft.from ? newest.id : null
  return parent.replaced ?? newer
}

const readOnto = async (ask: Ask, sitting: Sitting) => {
  const newer = await findNewer(ask, sitting.draft)
  if (newer === null) return null
  const items = await listDraftItems(ask.tx, sitting.draft)
  const standing = items.map((item): Standing => ({ ...item, doing: item.doing ?? 'added' }))
  const carried = carryOnto(standing, await listItems(ask.tx, newer))
  const linked: Linked = (await listLinked(ask.tx, [newer])).get(newer)!
  return { sitting, newer, linked, items, carried }
}

export type Onto = NonNullable<Awaited<ReturnType<typeof readOnto>>>

export const ontoPage = page({
  path: makingRoutes.onto,
  for: 'everyone',
  read: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    if (!sitting.keeps) return notHere()
    return (await readOnto(ask, sitting)) ?? elsewhereIs(sitting.base)
  },
  view: ontoView,
})

/** Brings a draft onto a newer version: everybody's own words stay as they are. */
export const bringOnto = act({
  path: makingRoutes.onto,
  for: 'everyone',
  page: ontoPage,
  fields: {},
  act: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    if (!sitting.keeps) return notHere()
    if (sitting.draft.overAt !== null) return isOver
    const onto = await readOnto(ask, sitting)
    if (!onto) return mend({ words: 'This draft stands on the newest version already' })
    await moveOnto(ask, onto)
    return go(sitting.base)
  },
})
