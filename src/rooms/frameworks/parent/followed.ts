import type { Tx } from '../../../platform/database/door.ts'
import { listNewest } from '../standing.ts'

/** A child, the version of its parent that it follows, and what has happened to that since. */
export type Followed = {
  framework: string
  /** The child's newest version. */
  own: string
  follows: string
  /** The newest version of the parent, if it is another one than that. */
  newer: string | null
  withdrawn: boolean
}

const parentsOf = (tx: Tx, versions: readonly string[]) =>
  tx
    .selectFrom('frameworks.version as version')
    .leftJoin('frameworks.withdrawn as withdrawn', 'withdrawn.version_id', 'version.id')
    .select(['version.id', 'version.framework_id as framework'])
    .select('withdrawn.version_id as withdrawn')
    .where('version.id', 'in', versions)
    .execute()

// The newest version that names a parent tells whom a framework follows: not every version names one again.
const follow = async (tx: Tx, frameworks: readonly string[]) =>
  tx
    .selectFrom('frameworks.version')
    .select(['framework_id as framework', 'from_version as from'])
    .distinctOn('framework_id')
    .where('framework_id', 'in', frameworks)
    .where('from_version', 'is not', null)
    .orderBy('framework_id')
    .orderBy('number', 'desc')
    .$narrowType<{ from: string }>()
    .execute()

/** Whom each of these frameworks follows, and what has become of it. Those that follow nobody are left out. */
export const listFollowed = async (tx: Tx, frameworks: readonly string[]): Promise<Followed[]> => {
  if (frameworks.length === 0) return []
  const follows = await follow(tx, frameworks)
  if (follows.length === 0) return []
  const parents = await parentsOf(
    tx,
    follows.map(({ from }) => from),
  )
  const parentOf = new Map(parents.map((one) => [one.id, one]))
  const newest = await listNewest(tx, [
    ...new Set([...frameworks, ...parents.map(({ framework }) => framework)]),
  ])
  const newestOf = new Map(newest.map((one) => [one.framework, one.id]))
  return follows.map(({ framework, from }) => {
    const parent = parentOf.get(from)!
    const now = newestOf.get(parent.framework)!
    return {
      framework,
      own: newestOf.get(framework)!,
      follows: from,
      newer: now === from ? null : now,
      withdrawn: parent.withdrawn !== null,
    }
  })
}

/** Of those whose parent changed: which have not answered it yet. "Later" is an answer that is asked again. */
export const listUnanswered = async (
  tx: Tx,
  followed: readonly Followed[],
): Promise<Followed[]> => {
  const changed = followed.filter(({ newer, withdrawn }) => newer !== null || withdrawn)
  if (changed.length === 0) return []
  const told = await tx
    .selectFrom('frameworks.told')
    .select(['framework_id as framework', 'version_id as version'])
    .where('decided', '<>', 'later')
    .where(
      'framework_id',
      'in',
      changed.map(({ framework }) => framework),
    )
    .execute()
  const answered = new Set(told.map(({ framework, version }) => `${framework} ${version}`))
  return changed.filter(
    ({ framework, newer, follows }) => !answered.has(`${framework} ${newer ?? follows}`),
  )
}
