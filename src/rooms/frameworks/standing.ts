import type { Ask } from '../../platform/http/route.ts'
import { notHere } from '../../platform/http/route.ts'
import type { Tx } from '../../platform/database/door.ts'
import { getAt } from './reading/frameworks.ts'
import { readNumber } from './reading/reading.routes.ts'

/** The version that the address of a page names. @throws NotHere */
export const versionOfAddress = async ({ tx, params }: Pick<Ask, 'tx' | 'params'>) => {
  const number = readNumber(params['number'])
  return number === undefined ? notHere() : getAt(tx, { slug: params['slug'] ?? '', number })
}

/** The frameworks that whoever asks keeps: they publish the next version of them. */
export const listKept = async ({ tx, me }: Pick<Ask, 'tx' | 'me'>): Promise<string[]> => {
  if (me === '') return []
  const rows = await tx
    .selectFrom('frameworks.wrote')
    .select('what_id')
    .where('person_id', '=', me)
    .where('what', '=', 'framework')
    .execute()
  return rows.map(({ what_id }) => what_id)
}

/** The newest version of each of these frameworks. */
export const listNewest = (
  tx: Tx,
  frameworks: readonly string[],
): Promise<{ framework: string; id: string; number: number; from: string | null }[]> =>
  frameworks.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('frameworks.version')
        .select(['framework_id as framework', 'id', 'number', 'from_version as from'])
        .distinctOn('framework_id')
        .where('framework_id', 'in', frameworks)
        .orderBy('framework_id')
        .orderBy('number', 'desc')
        .execute()

/** The frameworks above one, and itself: whoever is among them cannot stand below it. A question a storey. */
export const listAbove = async (tx: Tx, framework: string): Promise<Set<string>> => {
  const above = new Set([framework])
  let storey: string[] = [framework]
  while (storey.length > 0) {
    const rows = await tx
      .selectFrom('frameworks.version as version')
      .innerJoin('frameworks.version as parent', 'parent.id', 'version.from_version')
      .select('parent.framework_id as id')
      .distinct()
      .where('version.framework_id', 'in', storey)
      .execute()
    storey = rows.map(({ id }) => id).filter((id) => !above.has(id))
    for (const id of storey) above.add(id)
  }
  return above
}
