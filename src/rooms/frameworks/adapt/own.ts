import type { Ask } from '../../../platform/http/route.ts'
import { listAbove, listKept, listNewest } from '../standing.ts'

/** Something whoever asks keeps already, which could follow this parent from now on. */
export type Own = { id: string; title: string }

export const listOwnChoices = async (ask: Ask): Promise<Own[]> => {
  const kept = await listKept(ask)
  if (kept.length === 0) return []
  return ask.tx
    .selectFrom('frameworks.framework')
    .select(['id', 'title'])
    .where('id', 'in', kept)
    .orderBy('title')
    .execute()
}

type Next =
  | { framework: string | null; before: string | null; named: Partial<Named> }
  | { problem: string }
type Named = { title: string; madeBy: string; madeFor: string | null }

// The next version of a framework goes by the name that the framework has.
const namesOf = (tx: Ask['tx'], id: string): Promise<Named> =>
  tx
    .selectFrom('frameworks.framework')
    .select(['title', 'made_by as madeBy', 'made_for as madeFor'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

/**
 * Whether an adaptation becomes a new framework, or the next version of one that whoever asks keeps. What
 * stands above another cannot be made to stand below it.
 */
export const findOwnNext = async (ask: Ask, as: string, parent: string): Promise<Next> => {
  if (as === '' || as === 'new') return { framework: null, before: null, named: {} }
  if (!(await listKept(ask)).includes(as)) return { problem: 'Choose from the list' }
  if ((await listAbove(ask.tx, parent)).has(as))
    return {
      problem:
        'That would go round in a circle: this was adapted from yours. Make it a new one, or change your own and look at this beside it',
    }
  const [newest] = await listNewest(ask.tx, [as])
  return newest
    ? { framework: as, before: newest.id, named: await namesOf(ask.tx, as) }
    : { problem: 'It has no version yet that this could follow' }
}
