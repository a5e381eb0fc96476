import type { Tx } from '../../../../platform/database/door.ts'
import { listAbove, listNewest } from '../../standing.ts'
import type { Draft } from '../draft.ts'

/** Why a draft cannot be published as it stands, and whether bringing it onto a newer version would help. */
export type Hindrance = { kind: 'overtaken' | 'withdrawn' | 'circle'; words: string }

const overtaken: Hindrance = {
  kind: 'overtaken',
  words:
    'Somebody published the next version while you were writing. Nothing here is lost: bring this draft onto the newer one, and publish then',
}
const withdrawn: Hindrance = {
  kind: 'withdrawn',
  words:
    'What this adapts was withdrawn while you were writing, so it cannot be published as an adaptation of it. Nothing here is lost: bring this draft onto what stands in its place',
}
const circle: Hindrance = {
  kind: 'circle',
  words:
    'This would go round in a circle: what it adapts was itself adapted from it. Nothing here is lost: you can begin a new one, and take the words along',
}

const isWithdrawn = async (tx: Tx, version: string): Promise<boolean> =>
  (await tx
    .selectFrom('frameworks.withdrawn')
    .select('version_id')
    .where('version_id', '=', version)
    .executeTakeFirst()) !== undefined

const frameworkOf = async (tx: Tx, version: string): Promise<string> =>
  (
    await tx
      .selectFrom('frameworks.version')
      .select('framework_id')
      .where('id', '=', version)
      .executeTakeFirstOrThrow()
  ).framework_id

/** What stands in the way of publishing a draft now; null when nothing does. */
export const findHindrance = async (
  tx: Tx,
  { framework, before, from }: Draft,
): Promise<Hindrance | null> => {
  const [newest] = framework ? await listNewest(tx, [framework]) : []
  if (newest && newest.id !== before) return overtaken
  // Whoever follows nobody any more, and only goes on with their own, may do so though the parent is gone.
  if (from && framework === null && (await isWithdrawn(tx, from))) return withdrawn
  if (from && framework && (await listAbove(tx, await frameworkOf(tx, from))).has(framework))
    return circle
  return null
}
