import type { Tx } from '../../../platform/database/door.ts'
import { notHere } from '../../../platform/http/route.ts'
import type { Kind } from '../rules/version.ts'
import type { Framework, Linked, Version } from './facts.ts'
import type { At } from './reading.routes.ts'

// An address can carry anything, also what PostgreSQL cannot hold.
const isSlug = (text: string) => /^[a-z0-9-]{2,80}$/.test(text)

/** @throws NotHere */
export const getFramework = async (tx: Tx, slug: string): Promise<Framework> => {
  const row = isSlug(slug)
    ? await tx
        .selectFrom('frameworks.framework')
        .select(['id', 'slug', 'kind', 'title', 'about', 'source', 'licence', 'cell_id as cell'])
        .select(['made_by as madeBy', 'made_for as madeFor', 'source_url as sourceUrl'])
        .where('slug', '=', slug)
        .executeTakeFirst()
    : undefined
  return row ? { ...row, kind: row.kind as Kind } : notHere()
}

/** Its versions, newest first; none for a place that is kept open. */
export const listVersions = (
  tx: Tx,
  framework: string,
): Promise<{ id: string; number: number; publishedOn: string }[]> =>
  tx
    .selectFrom('frameworks.version')
    .select(['id', 'number', 'published_on as publishedOn'])
    .where('framework_id', '=', framework)
    .orderBy('number', 'desc')
    .execute()

/** Where each of these versions is read. */
export const listLinked = async (
  tx: Tx,
  versions: readonly string[],
): Promise<Map<string, Linked>> => {
  if (versions.length === 0) return new Map()
  const rows = await tx
    .selectFrom('frameworks.version as version')
    .innerJoin('frameworks.framework as framework', 'framework.id', 'version.framework_id')
    .select(['version.id', 'version.number', 'framework.slug', 'framework.title'])
    .where('version.id', 'in', versions)
    .execute()
  return new Map(rows.map(({ id, ...linked }) => [id, linked]))
}

const findRow = (tx: Tx, framework: string, number: number) =>
  tx
    .selectFrom('frameworks.version as version')
    .leftJoin('frameworks.withdrawn as withdrawn', 'withdrawn.version_id', 'version.id')
    .select(['version.id', 'version.number', 'version.published_on as publishedOn'])
    .select(['version.from_version', 'version.decided_by as decidedBy', 'version.why'])
    .select(['version.kept_why as keptWhy', 'withdrawn.withdrawn_on as withdrawnOn'])
    .select(['withdrawn.withdrawn_why as withdrawnWhy', 'withdrawn.replaced_by'])
    .where('version.framework_id', '=', framework)
    .where('version.number', '=', number)
    .executeTakeFirst()

/** @throws NotHere */
export const getVersion = async (tx: Tx, framework: string, number: number): Promise<Version> => {
  const row = (await findRow(tx, framework, number)) ?? notHere()
  const { from_version: from, replaced_by: replaced, ...version } = row
  const linked = await listLinked(
    tx,
    [from, replaced].filter((id) => id !== null),
  )
  const at = (id: string | null) => (id === null ? null : (linked.get(id) ?? null))
  return { ...version, fromId: from, from: at(from), replacedBy: at(replaced) }
}

/** The version that an address names. @throws NotHere */
export const getAt = async (
  tx: Tx,
  { slug, number }: At,
): Promise<{ framework: Framework; version: Version }> => {
  const framework = await getFramework(tx, slug)
  return { framework, version: await getVersion(tx, framework.id, number) }
}
