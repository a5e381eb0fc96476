import { londonDay } from '../../../../platform/clock.ts'
import type { Ask } from '../../../../platform/http/route.ts'
import { takenSlugs } from '../../making.routes.ts'
import { freeSlug, slugOf } from '../../rules/slug.ts'
import type { Draft } from '../draft.ts'
import type { ToPublish } from './publish.ts'
import { writeItems } from './write-items.ts'

export type Decided = { decidedBy: string; why: string; keptWhy: string | null }

const findSlug = async ({ tx }: Ask, title: string): Promise<string> => {
  const rows = await tx
    .selectFrom('frameworks.framework')
    .select('slug')
    .where('slug', 'like', `${slugOf(title)}%`)
    .execute()
  return freeSlug(title, [...takenSlugs, ...rows.map(({ slug }) => slug)])
}

/** Puts a new framework in its place, kept by whoever publishes. */
const writeFramework = async (ask: Ask, draft: Draft): Promise<string> => {
  const id = ask.newId('framework')
  await ask.tx
    .insertInto('frameworks.framework')
    .values({
      id,
      slug: await findSlug(ask, draft.title),
      cell_id: draft.cell,
      kind: draft.kind,
      title: draft.title,
      made_by: draft.madeBy,
      made_for: draft.madeFor,
      source: draft.source,
      licence: draft.licence,
      placed_in: draft.placedIn,
      placed_on: londonDay(ask.now),
      by_id: ask.me,
    })
    .execute()
  await ask.tx
    .insertInto('frameworks.wrote')
    .values({ person_id: ask.me, what_id: id, what: 'framework', at: ask.now })
    .execute()
  return id
}

const nextNumber = async ({ tx }: Ask, framework: string): Promise<number> => {
  const { number } = await tx
    .selectFrom('frameworks.version')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('framework_id', '=', framework)
    .executeTakeFirstOrThrow()
  return (number ?? 0) + 1
}

/** Writes the version with all that belongs to it, in this one transaction. @returns its identifier */
export const writeVersion = async (
  ask: Ask,
  all: ToPublish,
  { decidedBy, why, keptWhy }: Decided,
): Promise<string> => {
  const { draft } = all.sitting
  const framework = draft.framework ?? (await writeFramework(ask, draft))
  const version = ask.newId('version')
  await ask.tx
    .insertInto('frameworks.version')
    .values({
      id: version,
      framework_id: framework,
      number: await nextNumber(ask, framework),
      published_on: londonDay(ask.now),
      from_version: draft.from,
      decided_by: decidedBy,
      why,
      kept_why: keptWhy,
      by_id: ask.me,
    })
    .execute()
  await writeItems(ask, all, version)
  await closeDraft(ask, draft, version)
  return version
}

const closeDraft = async (
  { tx, now }: Ask,
  { cell, id }: Draft,
  version: string,
): Promise<void> => {
  await tx
    .updateTable('frameworks.draft')
    .set({ over_at: now, published_version: version })
    .where('cell_id', '=', cell)
    .where('id', '=', id)
    .execute()
}
