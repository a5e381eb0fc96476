import type { Ask } from '../../../platform/http/route.ts'
import { allKept, beginDraft } from '../drafts/begin-draft.ts'
import type { CameAs, Paid } from '../drafts/seats.ts'
import type { Framework } from '../reading/facts.ts'
import { listItems } from '../reading/items.ts'
import type { Followed } from './followed.ts'

/** How whoever keeps a framework was named in the last version of it: they are not asked again. */
const nameBefore = async ({ tx }: Ask, version: string, madeBy: string) => {
  const row = await tx
    .selectFrom('frameworks.took_part')
    .select(['who', 'came_as', 'paid'])
    .where('version_id', '=', version)
    .orderBy('position')
    .executeTakeFirst()
  return row
    ? { name: row.who, cameAs: row.came_as as CameAs, paid: row.paid as Paid }
    : { name: madeBy, cameAs: 'other' as const, paid: 'not said' as const }
}

/** Begins the next version of a framework, with all that it says now. @returns the draft's address */
export const beginNext = async (
  ask: Ask,
  framework: Framework,
  { own, from }: { own: string; from: string | null },
): Promise<string> =>
  beginDraft(ask, {
    framework: framework.id,
    before: own,
    from,
    kind: framework.kind,
    title: framework.title,
    madeBy: framework.madeBy,
    madeFor: framework.madeFor,
    who: await nameBefore(ask, own, framework.madeBy),
    items: allKept(await listItems(ask.tx, own)),
  })

/** The same, standing below the newer version of the parent: what that changed can be taken up one by one. */
export const beginFollowing = (
  ask: Ask,
  framework: Framework,
  { own, newer }: Followed,
): Promise<string> => beginNext(ask, framework, { own, from: newer })
