import type { Ask } from '../../../../platform/http/route.ts'
import { listItems, listLeftOut } from '../../reading/items.ts'
import { compare } from '../../rules/compare.ts'
import { parentChanges, type ParentChange } from '../../rules/parent-change.ts'
import type { Draft } from '../draft.ts'
import { listDraftItems } from '../items.ts'

type Whose = { framework: string; from: string | null }

const whoseIs = ({ tx }: Ask, version: string): Promise<Whose> =>
  tx
    .selectFrom('frameworks.version')
    .select(['framework_id as framework', 'from_version as from'])
    .where('id', '=', version)
    .executeTakeFirstOrThrow()

/** What the parent is compared with: the version of it that was followed until now, or else one's own. */
const findEarlier = async (ask: Ask, before: string, from: string): Promise<string> => {
  const followed = (await whoseIs(ask, before)).from
  if (followed === null) return before
  const parent = (await whoseIs(ask, from)).framework
  return (await whoseIs(ask, followed)).framework === parent ? followed : before
}

/** What the parent of a draft says that the version before did not; null when it has no parent, or none before. */
export const listChanges = async (ask: Ask, draft: Draft): Promise<ParentChange[] | null> => {
  const { before, from } = draft
  if (before === null || from === null) return null
  const earlier = await findEarlier(ask, before, from)
  const items = await listDraftItems(ask.tx, draft)
  const rows = compare(
    { items: await listItems(ask.tx, earlier), leftOut: [] },
    { items: await listItems(ask.tx, from), leftOut: await listLeftOut(ask.tx, [from]) },
  )
  const held = items.flatMap(({ from: on, words, note, doing }) =>
    on ? [{ strand: on.strand, words, note, leftOut: doing === 'left out' }] : [],
  )
  return parentChanges(rows, held)
}
