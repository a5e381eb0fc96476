import type { Acting } from '../../platform/acting.ts'
import type { Held, News } from '../../platform/http/room.ts'
import { forgetDrafts, forgetPublished } from './erase.ts'
import { makingRoutes } from './making.routes.ts'
import { saidAtDrafts } from './drafts/said-by-me.ts'
import { listFollowed, listUnanswered } from './parent/followed.ts'
import { listKept } from './standing.ts'

const wroteOf = async ({ tx, me }: Acting, what: 'framework' | 'dissent'): Promise<string[]> => {
  const rows = await tx
    .selectFrom('frameworks.wrote')
    .select('what_id')
    .where('person_id', '=', me)
    .where('what', '=', what)
    .execute()
  return rows.map(({ what_id }) => what_id)
}

const titlesOf = async ({ tx }: Acting, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('frameworks.framework')
    .select('title')
    .where('id', 'in', ids)
    .orderBy('title')
    .execute()
  return rows.map(({ title }) => title)
}

const disagreedBy = async ({ tx }: Acting, ids: readonly string[]): Promise<unknown[]> =>
  ids.length === 0
    ? []
    : tx
        .selectFrom('frameworks.dissent')
        .select(['words', 'by as signed'])
        .where('id', 'in', ids)
        .orderBy('id')
        .execute()

/** The drafts somebody takes part in, what they published, and where they said that they do not agree. */
export const frameworksAboutMe = async (acting: Acting): Promise<Held[]> => {
  const held = [
    { heading: 'Drafts you take part in', lines: await saidAtDrafts(acting) },
    {
      heading: 'Values and frameworks you published',
      lines: await titlesOf(acting, await wroteOf(acting, 'framework')),
    },
    {
      heading: 'Where you said that you do not agree',
      lines: await disagreedBy(acting, await wroteOf(acting, 'dissent')),
    },
  ]
  return held.filter(({ lines }) => lines.length > 0)
}

/** For those who keep something: what it was adapted from has changed, and they have not decided yet. */
export const frameworksNews = async (acting: Acting): Promise<News[]> => {
  const kept = await listKept(acting)
  const waiting = await listUnanswered(acting.tx, await listFollowed(acting.tx, kept))
  return waiting.length === 0
    ? []
    : [
        {
          text: 'What you adapted a framework from has changed. You decide whether to follow',
          href: makingRoutes.mine,
        },
      ]
}

export const frameworksErase = async (acting: Acting): Promise<void> => {
  await forgetDrafts(acting)
  await forgetPublished(acting)
}
