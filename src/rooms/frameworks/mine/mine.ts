import { page, type Ask } from '../../../platform/http/route.ts'
import { asDraft, drafts, findDraft, type Draft } from '../drafts/draft.ts'
import { localityOfCell } from '../../places/places.ts'
import { makingRoutes } from '../making.routes.ts'
import { listFollowed, listUnanswered } from '../parent/followed.ts'
import { listKept, listNewest } from '../standing.ts'
import { mineView } from './mine.view.tsx'

const LISTED = 50

const listSatAt = async ({ tx, me, cell }: Ask): Promise<string[]> => {
  const rows = await tx
    .selectFrom('frameworks.draft_seat')
    .select('draft_id')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .orderBy('made_at', 'desc')
    .limit(LISTED)
    .execute()
  return rows.map(({ draft_id }) => draft_id)
}

/** The drafts that whoever asks sits at, the newest first. Each is taken in hand to be read. */
const listOwnDrafts = async (ask: Ask, sat: readonly string[]): Promise<Draft[]> => {
  const found: Draft[] = []
  for (const id of sat) {
    await ask.hold({ cell: ask.cell, organisation: id })
    const draft = await findDraft(ask.tx, ask.cell, id)
    if (draft) found.push(draft)
  }
  await ask.hold({})
  return found
}

const listOpenDrafts = async ({ tx, cell }: Ask, sat: readonly string[]): Promise<Draft[]> => {
  const rows = await drafts(tx, cell)
    .where('open_here', '=', true)
    .where('over_at', 'is', null)
    .orderBy('begun_at', 'desc')
    .limit(LISTED)
    .execute()
  return rows.map(asDraft).filter(({ id }) => !sat.includes(id))
}

/** What somebody keeps, and whether what it was adapted from has changed. */
export type KeptOne = {
  slug: string
  title: string
  number: number | null
  follows: boolean
  changed: boolean
}

const listOwnKept = async (ask: Ask): Promise<KeptOne[]> => {
  const kept = await listKept(ask)
  if (kept.length === 0) return []
  const rows = await ask.tx
    .selectFrom('frameworks.framework')
    .select(['id', 'slug', 'title'])
    .where('id', 'in', kept)
    .orderBy('title')
    .execute()
  const newest = new Map((await listNewest(ask.tx, kept)).map((one) => [one.framework, one.number]))
  const followed = await listFollowed(ask.tx, kept)
  const follows = new Set(followed.map(({ framework }) => framework))
  const waiting = await listUnanswered(ask.tx, followed)
  const changed = new Set(waiting.map(({ framework }) => framework))
  return rows.map(({ id, slug, title }) => ({
    slug,
    title,
    number: newest.get(id) ?? null,
    follows: follows.has(id),
    changed: changed.has(id),
  }))
}

export const minePage = page({
  path: makingRoutes.mine,
  for: 'members',
  read: async (ask) => {
    const sat = await listSatAt(ask)
    return {
      drafts: await listOwnDrafts(ask, sat),
      open: await listOpenDrafts(ask, sat),
      kept: await listOwnKept(ask),
      locality: await localityOfCell(ask.tx, ask.cell),
    }
  },
  view: mineView,
})
