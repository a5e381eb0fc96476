import type { Tx } from '../../platform/database/door.ts'
import { listChosen } from './chosen.ts'
import { listLinked } from './reading/frameworks.ts'
import { listItems } from './reading/items.ts'
import { itemAt, versionAt } from './reading/reading.routes.ts'
import type { Kind } from './rules/version.ts'
import { listNewest } from './standing.ts'

/** A version as another room cites it: what it is called, where it stands for ever, and what came since. */
export type Cited = {
  version: string
  title: string
  number: number
  address: string
  /** The address of a newer version. Whoever cites the older may stay. */
  newer: string | null
  withdrawn: boolean
}

/** One item as another room cites it: its identifier and its words never change. */
export type CitedItem = { item: string; section: string | null; words: string; address: string }

/** The same versions, by their identifiers; those that are none are left out. */
export const listCited = async (tx: Tx, versions: readonly string[]): Promise<Cited[]> => {
  if (versions.length === 0) return []
  const rows = await tx
    .selectFrom('frameworks.version as version')
    .leftJoin('frameworks.withdrawn as withdrawn', 'withdrawn.version_id', 'version.id')
    .select(['version.id', 'version.framework_id as framework'])
    .select('withdrawn.version_id as withdrawn')
    .where('version.id', 'in', versions)
    .execute()
  const newest = await listNewest(tx, [...new Set(rows.map(({ framework }) => framework))])
  const newestOf = new Map(newest.map((one) => [one.framework, one.id]))
  const linked = await listLinked(tx, [...versions, ...newestOf.values()])
  return rows.map(({ id, framework, withdrawn }) => {
    const at = linked.get(id)!
    const newer = newestOf.get(framework)!
    return {
      version: id,
      title: at.title,
      number: at.number,
      address: versionAt(at),
      newer: newer === id ? null : versionAt(linked.get(newer)!),
      withdrawn: withdrawn !== null,
    }
  })
}

type Whose = { cell: number; organisation?: string; kind: Kind }

/** The version that an organisation chose, or else the one its place chose; undefined when neither has. */
export const findChosen = async (
  tx: Tx,
  { cell, organisation, kind }: Whose,
): Promise<Cited | undefined> => {
  const chosen = await listChosen(tx, { cell, kind })
  const own = chosen.find((one) => one.organisation !== null && one.organisation === organisation)
  const holds = own ?? chosen.find((one) => one.organisation === null)
  return holds && (await listCited(tx, [holds.version]))[0]
}

/** What a cited version says, each thing with its own address. */
export const listCitedItems = async (tx: Tx, version: string): Promise<CitedItem[]> => {
  const at = (await listLinked(tx, [version])).get(version)
  if (!at) return []
  return (await listItems(tx, version)).map(({ id, section, words, position }) => ({
    item: id,
    section,
    words,
    address: itemAt(at, position),
  }))
}
