import { londonDay } from '../../../platform/clock.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Post } from '../rules/kinds.ts'
import type { Weighed } from '../rules/weigh-posts.ts'
import { addSlips } from './slip-codes.ts'

const columnsOf = (post: Post, today: string) => ({
  title: post.title,
  kind: post.kind,
  level: post.level,
  setting: post.setting,
  pay: post.pay,
  hours: post.hours,
  since: post.since,
  fixed_until: post.fixedUntil,
  state: post.state,
  said_on: today,
})

const AT_ONCE = 500

/** Writes posts down; each gets a code of its own, with which whoever is in it may claim it. */
export const addPosts = async (ask: Ask, organisation: string, posts: readonly Post[]) => {
  const today = londonDay(ask.now)
  for (let from = 0; from < posts.length; from += AT_ONCE) {
    const rows = posts.slice(from, from + AT_ONCE).map((post) => ({
      cell_id: ask.cell,
      id: ask.newId('post'),
      organisation_id: organisation,
      reference: post.reference,
      ...columnsOf(post, today),
    }))
    await ask.tx.insertInto('workforce.post').values(rows).execute()
    await addSlips(
      ask,
      organisation,
      rows.map(({ id }) => id),
    )
  }
}

export const changePosts = async (ask: Ask, changed: Weighed['changed']) => {
  const today = londonDay(ask.now)
  for (const { post, held } of changed) await changePost(ask, held.id, columnsOf(post, today))
}

type Change = Partial<ReturnType<typeof columnsOf>> & {
  statement_id?: string | null
  ended_on?: string
}

/** Changes one post of the organisation that is held; nothing when it is another's. */
export const changePost = (ask: Ask, id: string, change: Change) =>
  ask.tx
    .updateTable('workforce.post')
    .set(change)
    .where('cell_id', '=', ask.cell)
    .where('id', '=', id)
    .execute()
